package org.communique.event;

import java.util.List;
import java.util.Set;

/**
 * Stories of other fields than diplomacy that use its words: a cup with a "summit", a synod with "delegations", a yard and a
 * shipping line with a "joint committee". A story is of such a field if it has several of its words, and more of them than
 * words of state.
 */
final class PrivateAffairs {
    /** How many different words of one field make a story of it. */
    private static final int WORDS = 3;

    private static final List<Set<String>> FIELDS = List.of(
            Set.of(
                    "coach",
                    "coaches",
                    "captain",
                    "captains",
                    "league",
                    "match",
                    "matches",
                    "goal",
                    "goals",
                    "goalkeeper",
                    "striker",
                    "tournament",
                    "cup",
                    "championship",
                    "players",
                    "player",
                    "club",
                    "clubs",
                    "fans",
                    "stadium",
                    "squad",
                    "season",
                    "final",
                    "semifinal",
                    "referee",
                    "athletes",
                    "athlete",
                    "netball",
                    "football",
                    "cricket",
                    "rugby",
                    "tennis",
                    "volleyball",
                    "basketball",
                    "kabaddi",
                    "hockey",
                    "boxing",
                    "chess",
                    "derby",
                    "series",
                    "scored",
                    "beat",
                    "win",
                    "won",
                    "winner"),
            Set.of(
                    "bishop",
                    "bishops",
                    "synod",
                    "parish",
                    "theologians",
                    "theology",
                    "baptism",
                    "abbess",
                    "abbot",
                    "monastery",
                    "diocese",
                    "priest",
                    "priests",
                    "friars",
                    "liturgy",
                    "hymn",
                    "choir",
                    "congregation",
                    "sermon",
                    "metropolitan",
                    "archbishop",
                    "pastor",
                    "church",
                    "churches",
                    "lutheran",
                    "orthodox"),
            Set.of(
                    "shares",
                    "shareholders",
                    "company",
                    "companies",
                    "firm",
                    "firms",
                    "liner",
                    "passengers",
                    "customers",
                    "yard",
                    "shipyard",
                    "retailer",
                    "brand",
                    "warranty",
                    "arbitrator",
                    "orders",
                    "sales",
                    "profit",
                    "turnover",
                    "dealers",
                    "smartphone",
                    "factory",
                    "plant",
                    "workers",
                    "wage",
                    "wages",
                    "union",
                    "unions",
                    "employers",
                    "contract"),
            Set.of(
                    "judge",
                    "judges",
                    "court",
                    "trial",
                    "accused",
                    "prosecution",
                    "prosecutor",
                    "defendant",
                    "hearing",
                    "bench",
                    "verdict",
                    "lawyers",
                    "lawyer",
                    "counsel",
                    "sentenced",
                    "bail",
                    "witness",
                    "witnesses",
                    "jail",
                    "convicted",
                    "charges",
                    "appeal",
                    "magistrate"),
            Set.of("bride", "groom", "married", "wedding", "newlyweds", "couple"),
            Set.of(
                    "film",
                    "films",
                    "actor",
                    "actors",
                    "actress",
                    "festival",
                    "exhibition",
                    "museum",
                    "curator",
                    "opera",
                    "concert",
                    "stage",
                    "album",
                    "band",
                    "singer",
                    "novel",
                    "painting",
                    "loan",
                    "scrolls",
                    "cinema"),
            Set.of(
                    "mayor",
                    "councillors",
                    "councilors",
                    "county",
                    "bylaw",
                    "sewage",
                    "residents",
                    "drivers",
                    "bus",
                    "ward",
                    "borough",
                    "villagers",
                    "elders",
                    "clan",
                    "herders"),
            Set.of(
                    "students",
                    "pupils",
                    "school",
                    "lecturers",
                    "dean",
                    "faculty",
                    "campus",
                    "teachers",
                    "graduates",
                    "degree"));

    private static final Set<String> OF_STATE = Set.of(
            "minister",
            "ministers",
            "ministry",
            "ministries",
            "ambassador",
            "ambassadors",
            "envoy",
            "envoys",
            "embassy",
            "embassies",
            "diplomats",
            "diplomat",
            "diplomatic",
            "president",
            "presidents",
            "premier",
            "king",
            "queen",
            "counterpart",
            "counterparts",
            "chancellor",
            "foreign",
            "bilateral",
            "defence",
            "defense",
            "republic",
            "government",
            "governments",
            "nato",
            "un",
            "eu",
            "asean",
            "navy",
            "naval",
            "admiral",
            "frigate",
            "army",
            "military",
            "troops",
            "commander",
            "veterans",
            "consul",
            "consulate",
            "senator",
            "parliamentary",
            "parliamentarians",
            "kingdom",
            "states",
            "countries");

    private final List<Scene> scenes;

    PrivateAffairs(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Whether the story is of such a field. */
    boolean areTold() {
        long ofState = count(OF_STATE);
        return FIELDS.stream().anyMatch(field -> isOf(field, ofState));
    }

    private boolean isOf(Set<String> field, long ofState) {
        long words = count(field);
        return 2 * words >= 3 * ofState && words >= WORDS && different(field) >= WORDS;
    }

    private long count(Set<String> words) {
        return scenes.stream()
                .filter(scene -> scene.speaksOf(words))
                .mapToLong(scene -> count(scene, words))
                .sum();
    }

    private static long count(Scene scene, Set<String> words) {
        long found = 0;
        for (int at = 0; at < scene.size(); at++) {
            found += scene.isAt(at, words) ? 1 : 0;
        }
        return found;
    }

    private long different(Set<String> words) {
        return words.stream()
                .filter(word -> scenes.stream().anyMatch(scene -> scene.speaksOf(Set.of(word))))
                .count();
    }
}
