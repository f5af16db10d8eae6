package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/**
 * Who was at the ceremony of a commemoration or an exercise that another sentence tells: {@code "at the opening ceremony A
 * said"}, {@code "four guests then spoke: A, B, C and D"}, {@code "remarks were delivered by A"}, {@code "A and B were seen
 * among the mourners"}. Where the story tells of no such event, it adds nothing.
 */
final class CeremonyRule implements EventRule {
    private static final Set<String> TRIBUTES = WordSet.of("flame", "candle", "candles", "wreaths", "flowers", "torch");
    private static final String RULE = CeremonyRule.class.getSimpleName();
    private static final Set<String> CEREMONY = WordSet.of("ceremony", "ceremonies", "service", "parade", "vigil");
    private static final Set<String> ACTS = WordSet.words("""
            officiated co-officiated spoke attended presided opened delivered addressed lit unveiled joined
            declared inspected reviewed watched witnessed laid""");
    private static final Set<String> SAYS =
            WordSet.of("said", "told", "stressed", "noted", "thanked", "added", "stated");
    private static final Set<String> AUDIENCE = WordSet.of(
            "guests", "mourners", "dignitaries", "spectators", "attendees", "onlookers", "pilgrims", "crowd");
    private static final Set<String> ADDRESSES = WordSet.of("remarks", "speeches", "addresses", "speech", "address");
    private static final Set<String> BE = WordSet.of("were", "was", "included", "are", "include", "spoke");
    private static final Set<String> OPENS =
            WordSet.of("opened", "closed", "launched", "inaugurated", "opening", "closing", "launching");
    /** What the chiefs do to an exercise. */
    private static final Set<String> SEES = WordSet.words("""
            opened opens closed launched inaugurated observed watched inspected reviewed declared flagged
            visited""");

    private static final int OBJECT_REACH = 6;
    private static final Set<String> WHAT =
            WordSet.of("exercise", "exercises", "drill", "drills", "manoeuvres", "maneuvers", "event", "commemoration");
    /** What else people attend: a sentence that names it tells of no ceremony. */
    private static final Set<String> OTHERS = WordSet.words("""
            meeting talks signing signed session conference visit reception summit agreement""");

    private static final Set<String> STOPS = WordSet.of("who", "which", "said", "told", "where", "while", "whose");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || scene.isCaption() || !scene.namesSomebody()) {
            return List.of();
        }
        List<Actor> present = new ArrayList<>();
        boolean ceremony = scene.speaksOf(CEREMONY) && !isOfSigning(scene);
        boolean speech = ceremony && isAtCeremony(scene) || isOpenedBy(scene) || speaksToAll(scene);
        boolean exercise = scene.tellsOf(TriggerClass.EXERCISE) && scene.mayHold(SEES);
        boolean mayTell = ceremony
                || speech
                || exercise
                || scene.mayHold(AUDIENCE)
                || scene.mayHold(ADDRESSES)
                || scene.mayHold(TRIBUTES);
        for (int at = 0; mayTell && at < scene.size(); at++) {
            boolean sees = exercise && scene.isAt(at, SEES);
            boolean acts = ceremony && scene.isAt(at, ACTS) || sees && isExercise(scene, at);
            if (acts || speech && scene.isAt(at, SAYS)) {
                present.addAll(scene.clause().subject(at));
            }
            if (sees && scene.clause().isPassive(at)) {
                // "The drill was declared open by A"
                present.addAll(scene.clause().agents(at + 1));
            }
            boolean audience = scene.isAt(at, AUDIENCE);
            if (audience) {
                present.addAll(guests(scene, at));
            }
            if (scene.isAt(at, ADDRESSES)) {
                present.addAll(speakers(scene, at));
            }
            if (scene.isAt(at, TRIBUTES)) {
                present.addAll(mourners(scene, at));
            }
        }
        if (ceremony || !scene.speaksOf(OTHERS)) {
            present.addAll(CeremonyGuests.of(scene));
        }
        List<Integer> people = PointingBack.people(present);
        if (people.isEmpty()) {
            return List.of();
        }
        return List.of(draft(scene, EventType.COMMEMORATION, people), draft(scene, EventType.EXERCISE, people));
    }

    /** A ceremony of signing or of decorating has people of its own. */
    private static boolean isOfSigning(Scene scene) {
        return scene.speaksOf(
                "signing",
                "signed",
                "investiture",
                "award",
                "awarded",
                "conferred",
                "swearing-in",
                "credentials",
                "decorated",
                "agreement",
                "memorandum",
                "order",
                "medal");
    }

    /** "At the opening ceremony A said", "A said at the ceremony". */
    private static boolean isAtCeremony(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, CEREMONY)) {
                for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
                    if (scene.isAt(before, "at", "during")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "A said as he opened the exercise". */
    private static boolean isOpenedBy(Scene scene) {
        if (!scene.mayHold(OPENS)) {
            return false;
        }
        for (int at = 1; at < scene.size(); at++) {
            boolean opens = scene.isAt(at - 1, OPENS) || scene.isAt(at - 2, OPENS) && scene.isAt(at - 1, "the");
            if (scene.isAt(at, WHAT) && opens) {
                return true;
            }
        }
        return false;
    }

    /** "A opened Exercise Silver Heron", "A watched the final phase of the drill". */
    private static boolean isExercise(Scene scene, int verb) {
        return !scene.clause().isPassive(verb)
                && scene.triggers().stream()
                        .filter(trigger -> trigger.is(TriggerClass.EXERCISE))
                        .anyMatch(trigger -> trigger.range().first() > verb
                                && trigger.range().first() - verb <= OBJECT_REACH);
    }

    /** "A told the guests". */
    private static boolean speaksToAll(Scene scene) {
        if (!scene.mayHold(AUDIENCE)) {
            return false;
        }
        for (int at = 2; at < scene.size(); at++) {
            if (scene.isAt(at, AUDIENCE) && scene.follows(at - 2, "told", "the")) {
                return true;
            }
        }
        return false;
    }

    /** "The guests from abroad were A; from Japan, B"; "A and B were seen among the mourners, as were C and D". */
    private static List<Actor> guests(Scene scene, int noun) {
        List<Actor> guests = new ArrayList<>();
        boolean among =
                scene.word(noun - 1).equals("the") && scene.word(noun - 2).equals("among")
                        || scene.word(noun - 1).equals("among");
        if (among) {
            for (int verb = noun - 1; verb >= Math.max(0, noun - 5); verb--) {
                if (scene.isAt(verb, "were", "was", "are")) {
                    guests.addAll(scene.clause().subject(verb));
                }
            }
            guests.addAll(scene.clause().likewise(noun));
            return guests;
        }
        boolean own = scene.isAt(noun - 1, "his", "her", "their", "'s");
        for (int be = noun + 1; !own && be < Math.min(scene.size(), noun + 5); be++) {
            if (scene.isAt(be, BE)) {
                return namedBehind(scene, be);
            }
        }
        return guests;
    }

    private static List<Actor> namedBehind(Scene scene, int from) {
        List<Actor> named = new ArrayList<>();
        for (Actor actor : scene.actors()) {
            if (actor.range().first() > from && actor instanceof Actor.Named) {
                if (hasStop(scene, from, actor.range().first())) {
                    break;
                }
                named.add(actor);
            }
        }
        return named;
    }

    private static boolean hasStop(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.isAt(at, STOPS)) {
                return true;
            }
        }
        return false;
    }

    /** "Remarks were also delivered by A and B". */
    private static List<Actor> speakers(Scene scene, int noun) {
        for (int verb = noun + 1; verb < Math.min(scene.size(), noun + 5); verb++) {
            boolean given = scene.isAt(verb, "delivered", "given", "made", "held");
            if (given && scene.clause().isPassive(verb)) {
                return scene.clause().agents(verb);
            }
        }
        return List.of();
    }

    /** "A and B lit the flame together with C and D". */
    private static List<Actor> mourners(Scene scene, int noun) {
        for (int verb = noun - 1; verb >= Math.max(0, noun - 4); verb--) {
            if (scene.isAt(verb, "lit", "kindled")) {
                List<Actor> all = new ArrayList<>(scene.clause().subject(verb));
                all.addAll(scene.clause().governed(noun + 1, Set.of("with", "alongside")));
                return all;
            }
        }
        return List.of();
    }

    private static Draft draft(Scene scene, EventType type, List<Integer> people) {
        Draft draft = new Draft(type, scene.index(), 0);
        draft.definite = true;
        draft.elsewhere = true;
        draft.ceremony = true;
        draft.evidence.add(scene.evidence(0, RULE));
        people.forEach(person -> draft.addParticipant(person, Role.PARTICIPANT, draft.evidence.getFirst()));
        return draft;
    }
}
