package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * What a later sentence adds to a gathering: who sat on which side ({@code "on the Omani side were A and B"}), who else was
 * there ({@code "also around the table was C"}), where and when it was ({@code "it took place in Muscat on Friday"}).
 */
final class AttendanceRule implements EventRule {
    private static final String RULE = AttendanceRule.class.getSimpleName();
    private static final Set<String> BE =
            WordSet.of("was", "were", "is", "are", "sat", "included", "include", "includes");
    private static final Set<String> FACING = WordSet.of("opposite", "facing");
    private static final Set<String> LISTING = WordSet.words("""
            , and as well along with both mr mrs ms dr the hon senator side part was were is are there sat his
            their its 's fellow counterparts it them him her delegation by then""");
    private static final int NEAR = 5;
    private static final Set<String> ATTEND_IT = WordSet.words("""
            attend attends attended attending address addresses addressed addressing join joins joined joining
            open opens opened opening host hosts hosted hosting inaugurated""");
    private static final Set<String> TAKE_PART = WordSet.of(
            "take", "takes", "took", "taking", "participate", "participates", "participated", "participating");
    private static final Set<String> POINTERS = WordSet.of("the", "this", "these", "that", "both");
    private static final Set<String> PRONOUNS = WordSet.of("it", "they", "this", "these");
    private static final Set<String> AUXILIARIES = WordSet.words("""
            was were is are has had been which that , also then itself to be""");
    private static final Set<String> HAPPENS = WordSet.words("""
            took takes taking held convened convenes opened opens commenced began begins started ended concluded
            hosted lasted lasts runs ran kicked wrapped will""");

    @Override
    public List<Draft> read(Scene scene) {
        PointingBack back = new PointingBack(scene, RULE);
        if (scene.isHeadline()) {
            return List.of();
        }
        if (scene.gatherings().earlier().isEmpty() && scene.gatherings().named().isEmpty()) {
            return ofUnnamed(scene, back);
        }
        for (int at = 0; at < scene.size(); at++) {
            if (isSide(scene, at)) {
                back.add(onSide(scene, at), Role.PARTICIPANT, at);
            } else if (isAttendedBy(scene, at)) {
                back.add(CeremonyGuests.of(scene), Role.PARTICIPANT, at);
            } else if (scene.gatherings().is(at, GatheringWord.PRESENT)) {
                back.add(present(scene, at), Role.PARTICIPANT, at);
            } else if (isHostedBy(scene, at)) {
                back.add(scene.clause().governed(at + 1, Set.of("by")), Role.HOST, at);
            } else if (scene.isAt(at, "hosted", "hosts") && isBeforeConference(scene, at)) {
                back.add(scene.clause().subject(at), Role.HOST, at);
            } else if (isAttendedItself(scene, at)) {
                Role role = scene.word(at).startsWith("host") ? Role.HOST : Role.PARTICIPANT;
                back.add(attending(scene, at), role, at);
            } else if (isItsHost(scene, at)) {
                found(scene, at, back.empty(at));
            } else if (isHost(scene, at)) {
                back.add(scene.clause().object(at + 2), Role.HOST, at);
            } else if (isJoining(scene, at)) {
                back.add(scene.clause().subject(at), Role.PARTICIPANT, at);
            } else if (scene.follows(at, "the", "venue")
                    && !scene.speaksOf("previous", "last", "next")
                    && scene.gatherings().named().isEmpty()) {
                back.empty(at);
            } else if (pointsBack(scene, at)) {
                held(scene, at, back);
            }
        }
        return back.drafts();
    }

    /** Who was at a conference that no name tells: "taking part were A and B". */
    private static List<Draft> ofUnnamed(Scene scene, PointingBack back) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.gatherings().is(at, GatheringWord.PRESENT)) {
                back.addToConference(present(scene, at), Role.PARTICIPANT, at);
            } else if (isAttendedItself(scene, at)) {
                back.addToConference(attending(scene, at), Role.PARTICIPANT, at);
            } else if (scene.follows(at, "was", "hosted", "by")
                    && scene.isAt(at - 1, "meeting", "summit", "gathering", "talks", "retreat")
                    && scene.word(at - 2).equals("the")) {
                back.addToConference(scene.clause().governed(at + 2, Set.of("by")), Role.HOST, at);
            }
        }
        return back.drafts();
    }

    /** "on the Omani side", "for the Omani side", "opposite them". */
    private static boolean isSide(Scene scene, int at) {
        if (FACING.contains(scene.word(at)) || scene.follows(at - 1, "across", "from")) {
            return isOneOf(scene.word(at + 1), "them", "him", "her");
        }
        if (scene.word(at).equals("guests") && BE.contains(scene.word(at + 1))) {
            return isOneOf(scene.word(at - 1), "their", "the");
        }
        if (!scene.word(at + 1).equals("the") || !isOneOf(scene.word(at), "on", "for", "from")) {
            return false;
        }
        return isOneOf(scene.word(at + 3), "side", "part", "delegation")
                && (scene.sentence().names().affiliationAt(at + 2).isPresent()
                        || isOneOf(scene.word(at + 2), "other", "opposite", "visiting", "host")
                        || scene.follows(at + 4, "of", "the", "table"));
    }

    /** "A and B have joined them", where a gathering was told before. */
    private static boolean isJoining(Scene scene, int at) {
        return isOneOf(scene.word(at), "joined", "joins", "join")
                && isOneOf(scene.word(at + 1), "them", "him", "her")
                && scene.gatherings().named().isEmpty();
    }

    /** "Their host was A": of a conference that the story told before. */
    private static boolean isHost(Scene scene, int at) {
        return scene.word(at).equals("host")
                && scene.isAt(at - 1, "their", "the")
                && scene.isAt(at + 1, "was", "is")
                && scene.gatherings()
                        .earlier()
                        .filter(gathering -> gathering.type() == EventType.CONFERENCE)
                        .isPresent();
    }

    /** "A attended it", "A left for Oslo to take part in it", "A hosted it". */
    private static boolean isAttendedItself(Scene scene, int at) {
        boolean object = scene.isAt(at, ATTEND_IT) && scene.word(at + 1).equals("it")
                || scene.isAt(at, TAKE_PART)
                        && (scene.follows(at + 1, "part", "in", "it") || scene.follows(at + 1, "in", "it"));
        return object && !scene.clause().isPassive(at);
    }

    /** The subject of the verb; of "to attend it" that of the sentence. */
    private static List<Actor> attending(Scene scene, int verb) {
        List<Actor> subject = scene.clause().subject(verb);
        for (int colon = verb; colon < Math.min(scene.size(), verb + NEAR); colon++) {
            if (scene.word(colon).equals(":")) {
                return listed(scene, colon + 1);
            }
        }
        return subject.isEmpty() && scene.word(verb - 1).equals("to")
                ? scene.clause().mainSubject()
                : subject;
    }

    /** "Chad will be its host in May". */
    private static boolean isItsHost(Scene scene, int at) {
        return scene.isAt(at, "host", "venue")
                && scene.isAt(at - 1, "its", "the", "their")
                && scene.isAt(at - 2, "be", "is", "was")
                && scene.gatherings().named().isEmpty()
                && (scene.setting().countryNear(at).isPresent()
                        || scene.setting().placeNear(at).isPresent());
    }

    /** "They prepared the next session of the commission. It takes place in May": so it is told. */
    private static void found(Scene scene, int at, Draft draft) {
        draft.status = scene.modality().status(at);
        draft.founds = scene.gatherings()
                .justBefore()
                .filter(gathering -> gathering.kind() == Gathering.Kind.MULTILATERAL
                        || !gathering.sides().isEmpty()
                        || gathering.ordinal().isPresent());
    }

    /** "The summit is hosted by A". */
    private static boolean isHostedBy(Scene scene, int at) {
        boolean hosted = scene.word(at).equals("hosted") && scene.word(at + 1).equals("by");
        if (hosted && isOfConference(scene, at)) {
            return true;
        }
        for (int before = at - 1; hosted && before >= Math.max(0, at - NEAR); before--) {
            if (POINTERS.contains(scene.word(before - 1)) && isKnown(scene, before) && isBare(scene, before)) {
                return true;
            }
        }
        return false;
    }

    /** "The sixth summit of the OAS, hosted by A": of the conference named right before. */
    private static boolean isOfConference(Scene scene, int hosted) {
        return scene.gatherings().named().stream()
                .filter(gathering -> gathering.type() == EventType.CONFERENCE)
                .anyMatch(gathering -> gathering.range().end() <= hosted
                        && hosted - gathering.range().end() <= NEAR);
    }

    /** "A hosted the sixth summit of the OAS". */
    private static boolean isBeforeConference(Scene scene, int hosts) {
        return scene.gatherings().named().stream()
                .filter(gathering -> gathering.type() == EventType.CONFERENCE)
                .map(gathering -> gathering.range().first())
                .anyMatch(first -> first == hosts + 1
                        || first == hosts + 2 && scene.isAt(hosts + 1, "the", "a", "an", "their", "its"));
    }

    /** "It was attended by A and B", "the summit, attended by A". */
    private static boolean isAttendedBy(Scene scene, int at) {
        if (!scene.word(at).equals("attended") || !scene.word(at + 1).equals("by")) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            if (PRONOUNS.contains(scene.word(before))
                    || scene.word(before).equals("which")
                    || isBareGathering(scene, before)
                    || isKnown(scene, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBareGathering(Scene scene, int at) {
        return scene.gatherings().named().stream()
                .anyMatch(gathering -> gathering.range().contains(at));
    }

    private static List<Actor> onSide(Scene scene, int at) {
        List<Actor> behind = listed(scene, scene.word(at).equals("guests") ? at + 1 : at + 3);
        boolean seated = scene.isAt(at - 1, "sat", "seated", "were", "was", "took", "there", "present");
        return behind.isEmpty() && seated ? scene.clause().subject(at - 1) : behind;
    }

    /** The actors named one after the other from a token on, with where they come from between. */
    private static List<Actor> listed(Scene scene, int from) {
        List<Actor> found = new ArrayList<>();
        int end = from;
        for (Actor actor : scene.actors()) {
            if (actor.range().first() >= from) {
                if (!isListing(scene, end, actor.range().first())) {
                    return found;
                }
                found.add(actor);
                end = actor.range().end();
            }
        }
        return found;
    }

    private static boolean isListing(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean origin = at > from
                    && scene.sentence().tokens().get(at).isCapitalised()
                    && scene.sentence().personAt(at).isEmpty();
            boolean of = isOneOf(scene.word(at), "of", "from")
                    || scene.sentence().names().affiliationAt(at).isPresent();
            if (!LISTING.contains(scene.word(at)) && !origin && !of) {
                return false;
            }
        }
        return true;
    }

    /** "also around the table were A and B", "A and B were present". */
    private static List<Actor> present(Scene scene, int at) {
        int end = scene.gatherings().words().end(at, GatheringWord.PRESENT);
        for (int be = end - 1; be < Math.min(scene.size(), end + 8); be++) {
            if (BE.contains(scene.word(be))) {
                List<Actor> listed = listed(scene, be + 1);
                return listed.isEmpty() ? scene.clause().object(be + 1) : listed;
            }
        }
        return isOneOf(scene.word(at - 1), "was", "were", "also")
                        && !scene.word(at).equals("represented")
                ? scene.clause().subject(at)
                : List.of();
    }

    /** "it", "the session", "the forum", where the story named a forum before. */
    private static boolean pointsBack(Scene scene, int at) {
        if (PRONOUNS.contains(scene.word(at))
                && (at == 0 || scene.isOpening(at))
                && scene.gatherings().named().isEmpty()) {
            return true;
        }
        return POINTERS.contains(scene.word(at - 1))
                && isBare(scene, at)
                && isKnown(scene, at)
                && !isOfOther(scene, at);
    }

    /** "The second session of the committee was held": it is another round that was. */
    private static boolean isOfOther(Scene scene, int at) {
        boolean of = scene.word(at - 2).equals("of") && scene.gatherings().is(at - 3, GatheringWord.SITTING);
        return of
                && (Ordinals.of(scene.word(at - 4)).isPresent()
                        || scene.gatherings().is(at - 4, GatheringWord.GONE));
    }

    private static boolean isBare(Scene scene, int at) {
        return scene.gatherings().named().stream()
                .noneMatch(gathering -> gathering.range().contains(at)
                        && gathering.range().end() - gathering.range().first() > 1);
    }

    private static boolean isKnown(Scene scene, int at) {
        String word = scene.word(at);
        boolean known = scene.gatherings()
                .earlier()
                .map(gathering ->
                        (" " + gathering.series().words().toLowerCase(java.util.Locale.ROOT) + " ").contains(word))
                .orElse(false);
        boolean head = scene.gatherings().is(at, GatheringWord.TALK)
                || scene.gatherings().is(at, GatheringWord.BODY)
                || scene.gatherings().is(at, GatheringWord.CONFERENCE)
                || scene.gatherings().is(at, GatheringWord.MEETING);
        return known && head || isOneOf(word, "session", "event", "gathering", "round");
    }

    private static void held(Scene scene, int at, PointingBack back) {
        for (int verb = at + 1; verb < Math.min(scene.size(), at + 7); verb++) {
            if (scene.isAt(verb, HAPPENS)) {
                if (scene.setting().timeNear(verb).isPresent()
                        || scene.setting().placeNear(verb).isPresent()) {
                    found(scene, verb, back.empty(verb));
                }
                return;
            }
            if (!AUXILIARIES.contains(scene.word(verb))) {
                break;
            }
        }
        for (int verb = at - 2; verb >= Math.max(0, at - 5); verb--) {
            if (scene.gatherings().is(verb, GatheringWord.ATTEND)) {
                List<Actor> all = new ArrayList<>(scene.clause().subject(verb));
                all.addAll(scene.clause().governed(at + 1, Set.of("with", "alongside")));
                back.add(all, Role.PARTICIPANT, verb);
                return;
            }
        }
    }
}
