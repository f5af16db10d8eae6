package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Company;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.text.WordSet;

/**
 * Who else was there when two met: {@code "The meeting was attended by A and B"}, {@code "A and B attended the talks"}, {@code
 * "Present at the audience were A, the foreign minister, and B"}, {@code "in the presence of A"}.
 *
 * <p>They take part in the talks that the sentence tells or that the story told last before. They neither host nor are
 * received, and the talks remain those of two sides.
 */
final class MeetingAttendance {
    private static final String RULE = MeetingAttendance.class.getSimpleName();
    private static final Set<EventType> OCCASIONS =
            Set.of(EventType.MEETING, EventType.DIALOGUE_SESSION, EventType.SIGNING, EventType.AWARD_CONFERRAL);
    private static final Set<EventType> WITH_COMPANY =
            Set.of(EventType.MEETING, EventType.DIALOGUE_SESSION, EventType.CONFERENCE);
    /** "Met B together with C" is told of all kinds of people. */
    private static final Set<String> TOGETHER = WordSet.of("together", "along");

    private static final Set<String> NOUNS = WordSet.words("""
            meeting meetings talks audience reception discussion discussions session consultations ceremony
            encounter conversation interview negotiations occasion event signing""");
    private static final Set<String> BE = WordSet.of("was", "were", "is", "are", "included", "include", "includes");
    private static final Set<String> ATTENDED =
            WordSet.of("attended", "attend", "attends", "attending", "joined", "witnessed");
    private static final Set<String> THERE = WordSet.of(
            "present", "attending", "attendance", "participating", "attended", "part", "attendees", "participants");
    private static final Set<String> LOOKING_ON = WordSet.of("attending", "present", "participating", "watching");
    private static final Set<String> STOPS = WordSet.words("""
            who which where when while said says that after before during to""");
    /** Without one of these nobody is told to have been there too. */
    private static final Set<String> SIGNS = WordSet.union(List.of(
            ATTENDED,
            THERE,
            LOOKING_ON,
            Set.of("participated", "joins", "presence", "looking", "along", "there", "sat")));

    private static final int NEAR = 6;
    private static final int WITHIN = 8;

    private final People people;
    private final List<Scene> scenes;

    MeetingAttendance(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        for (Scene scene : scenes) {
            if (!scene.isHeadline() && !scene.isCaption()) {
                List<Actor.Named> present = present(scene);
                if (!present.isEmpty()) {
                    occasion(scene, events, OCCASIONS).ifPresent(event -> attend(event, present, scene));
                }
                company(scene, events);
            }
        }
    }

    /** Who came along with one who took part, unless on a visit that the story tells. */
    private void company(Scene scene, List<Draft> events) {
        for (Company company : Company.in(scene.sentence())) {
            if (scene.isAt(company.word(), TOGETHER)) {
                continue;
            }
            List<Actor.Named> companions = scene.actors().stream()
                    .filter(Actor.Named.class::isInstance)
                    .map(Actor.Named.class::cast)
                    .filter(named -> named.range().overlaps(company.companions()))
                    .filter(named -> events.stream()
                            .noneMatch(event ->
                                    event.type == EventType.VISIT && event.participants.containsKey(named.person())))
                    .toList();
            occasion(scene, events, WITH_COMPANY)
                    .ifPresent(event -> attend(
                            event,
                            companions.stream()
                                    .filter(named -> people.persons()
                                            .get(named.person())
                                            .side()
                                            .filter(event.parties::contains)
                                            .isPresent())
                                    .toList(),
                            scene));
        }
    }

    private void attend(Draft event, List<Actor.Named> present, Scene scene) {
        for (Actor.Named named : present) {
            if (!event.participants.containsKey(named.person()) && !isSpokesman(named.person())) {
                event.addParticipant(
                        named.person(),
                        Role.PARTICIPANT,
                        scene.evidence(named.range().first(), RULE));
                event.attendants.add(named.person());
            }
        }
    }

    private boolean isSpokesman(int person) {
        Person known = people.persons().get(person);
        return known.position().orElse("").toLowerCase(Locale.ROOT).contains("spokes");
    }

    /** What the sentence tells, else what was told last within a few sentences before. */
    private static Optional<Draft> occasion(Scene scene, List<Draft> events, Set<EventType> types) {
        return events.stream()
                .filter(event -> types.contains(event.type) && !event.background && event.parties.size() > 1)
                .filter(event -> lastBefore(event, scene) >= scene.index() - WITHIN)
                .max(Comparator.comparingInt((Draft event) -> lastBefore(event, scene))
                        .thenComparingInt(event -> event.type == EventType.MEETING ? 1 : 0));
    }

    private static int lastBefore(Draft event, Scene scene) {
        return event.sentences.stream()
                .filter(sentence -> sentence <= scene.index())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private static List<Actor.Named> present(Scene scene) {
        if (!scene.mayHold(SIGNS)) {
            return List.of();
        }
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, ATTENDED) && isOfOccasion(scene, at)) {
                int by = by(scene, at);
                if (by > 0) {
                    return behind(scene, by + 1);
                }
            }
            if (scene.follows(at, "in", "the", "presence", "of")) {
                return behind(scene, at + 4);
            }
            if (isJoinedBy(scene, at)) {
                return behind(scene, at);
            }
            List<Actor.Named> onlookers = onlookers(scene, at);
            if (!onlookers.isEmpty()) {
                return onlookers;
            }
            if (scene.isAt(at, ATTENDED) && isOnASide(scene, at)) {
                List<Actor.Named> both = new ArrayList<>(before(scene, at));
                both.addAll(behind(scene, at));
                return both;
            }
            if (isTakingPart(scene, at)) {
                return before(scene, at);
            }
            if (scene.isAt(at, ATTENDED)
                    && isOccasion(scene, at + 1)
                    && at > 0
                    && !scene.word(at - 1).equals("who")
                    && !before(scene, at).isEmpty()) {
                return before(scene, at);
            }
            if (scene.isAt(at, THERE)) {
                List<Actor.Named> listed = listed(scene, at);
                if (!listed.isEmpty()) {
                    return listed;
                }
            }
        }
        return List.of();
    }

    /** "A attended on the Omani side and B on the Chilean". */
    private static boolean isOnASide(Scene scene, int attended) {
        int side = attended + 3;
        return scene.isAt(attended + 1, "from", "on")
                && scene.word(attended + 2).equals("the")
                && (scene.isAt(side, "side", "part") || scene.isAt(side + 1, "side", "part"));
    }

    /** "They were joined by A", "Berg was joined at the talks by A"; {@code at} is the "by". */
    private static boolean isJoinedBy(Scene scene, int by) {
        if (!scene.word(by).equals("by")) {
            return false;
        }
        for (int at = by - 1; at >= Math.max(1, by - NEAR); at--) {
            if (scene.word(at).equals("joined")) {
                return scene.isAt(at - 1, "was", "were", "also") && (at == by - 1 || isOccasion(scene, at + 2));
            }
        }
        return false;
    }

    /** "Met B, with A attending", "with A also in attendance": who is named between the preposition and these words. */
    private static List<Actor.Named> onlookers(Scene scene, int words) {
        boolean attending = scene.isAt(words, LOOKING_ON)
                || scene.follows(words, "in", "attendance")
                || scene.follows(words, "looking", "on");
        if (!attending) {
            return List.of();
        }
        int with = words - 1;
        while (with > 0 && !scene.word(with).equals("with")) {
            with--;
        }
        int from = with;
        return scene.word(with - 1).equals(",")
                ? before(scene, words).stream()
                        .filter(named -> named.range().first() > from)
                        .toList()
                : List.of();
    }

    /** "Sat in on the meeting", "took part in the talks", "joined them", "came along", "was there as well". */
    private static boolean isTakingPart(Scene scene, int at) {
        boolean along = scene.follows(at, "came", "along")
                || scene.isAt(at, "was", "were")
                        && scene.word(at + 1).equals("there")
                        && scene.isAt(at + 2, "too", "as", "likewise");
        if (along || scene.isAt(at, "joined", "joins") && scene.isAt(at + 1, "him", "her", "them")) {
            return true;
        }
        int behind = scene.follows(at, "sat", "in", "on") || scene.follows(at, "took", "part", "in")
                ? at + 3
                : scene.follows(at, "participated", "in") ? at + 2 : -1;
        return behind > 0 && isOccasion(scene, behind);
    }

    /** "Also present at the meeting were A and B", "among those attending were A", "A and B were in attendance". */
    private static List<Actor.Named> listed(Scene scene, int there) {
        boolean taking = !scene.word(there).equals("part") || scene.isAt(there - 1, "taking", "took");
        boolean clause =
                scene.isAt(there - 1, ";", "(") || scene.word(there - 2).equals(";");
        boolean opening =
                taking && (clause || there <= NEAR && before(scene, there).isEmpty());
        for (int be = there + 1; opening && be < Math.min(scene.size(), there + NEAR + 2); be++) {
            if (BE.contains(scene.word(be))) {
                return behind(scene, be + 1);
            }
        }
        boolean said =
                scene.isAt(there, "present", "attendance") && (scene.isAt(there - 1, BE) || scene.isAt(there - 2, BE));
        boolean closing = scene.isAt(there + 1, ".", "", ",", "at", "on", "during", "as");
        return said && closing ? before(scene, there) : List.of();
    }

    /** The "by" of "attended by", "attended, on the Omani side, by"; else -1. */
    private static int by(Scene scene, int attended) {
        for (int at = attended + 1; at < Math.min(scene.size(), attended + NEAR + 2); at++) {
            if (scene.word(at).equals("by")) {
                return at;
            }
            if (NOUNS.contains(scene.word(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** "the meeting was also attended by". */
    private static boolean isOfOccasion(Scene scene, int attended) {
        if (scene.word(attended - 1).equals("(")) {
            return true;
        }
        for (int at = attended - 1; at >= Math.max(0, attended - NEAR - 2); at--) {
            if (NOUNS.contains(scene.word(at)) || scene.isAt(at, "it", "which")) {
                return true;
            }
        }
        return false;
    }

    /** "the meeting", "the signing ceremony", "their talks"; and nothing behind "attended" where the sentence ends. */
    private static boolean isOccasion(Scene scene, int from) {
        boolean end = scene.isAt(from, "", ".") && scene.word(from - 1).equals("attended");
        return end
                || scene.isAt(from, "the", "this", "these", "their", "both")
                        && (NOUNS.contains(scene.word(from + 1)) || NOUNS.contains(scene.word(from + 2)));
    }

    private static List<Actor.Named> behind(Scene scene, int from) {
        List<Actor.Named> found = new ArrayList<>();
        for (Actor actor : scene.actors()) {
            if (actor.range().first() < from) {
                continue;
            }
            if (isStopped(scene, from, actor.range().first())) {
                break;
            }
            if (actor instanceof Actor.Named named) {
                found.add(named);
            }
        }
        return found;
    }

    private static List<Actor.Named> before(Scene scene, int to) {
        List<Actor.Named> found = new ArrayList<>();
        for (Actor actor : scene.actors()) {
            if (actor instanceof Actor.Named named
                    && actor.range().end() <= to
                    && !isStopped(scene, actor.range().end(), to)) {
                found.add(named);
            }
        }
        return found;
    }

    /** Whether another clause begins between two tokens; the words of who is named do not count. */
    private static boolean isStopped(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            int token = at;
            boolean named = scene.actors().stream()
                    .anyMatch(actor -> actor.range().first() <= token
                            && token < actor.range().end());
            if (!named && STOPS.contains(scene.word(at)) && !isOfPost(scene, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Ambassador to Jordan". */
    private static boolean isOfPost(Scene scene, int to) {
        return scene.word(to).equals("to")
                && scene.sentence().posts().stream()
                        .anyMatch(post ->
                                post.range().contains(to) || post.range().end() == to);
    }
}
