package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;

/**
 * Military exercises of several states: {@code "the joint exercise X of A and B started in C"}, {@code "the navies of A and B
 * will hold their second drill in May"}. What has neither name, number nor day is one only if it is told to take its course;
 * "the exercise" adds to one told before.
 */
final class ExerciseRule implements EventRule {
    private static final String RULE = ExerciseRule.class.getSimpleName();
    private static final Set<String> MILITARY = Set.of(
            "joint",
            "military",
            "bilateral",
            "multinational",
            "naval",
            "trilateral",
            "combined",
            "multilateral",
            "maritime",
            "troops",
            "army",
            "armies",
            "navy",
            "navies",
            "forces",
            "soldiers",
            "servicemen",
            "tactical",
            "live-fire",
            "warships",
            "battlegroup",
            "guard",
            "guards",
            "anti-submarine",
            "airmen",
            "aircrews",
            "defence",
            "defense",
            "anti-terror",
            "anti-terrorism",
            "counter-terrorism",
            "marines",
            "paratroopers",
            "fleet",
            "fleets",
            "frigate",
            "war",
            "command-post",
            "three-nation",
            "two-nation",
            "flight-tactical",
            "amphibious",
            "military-technical");
    private static final Set<String> LOCATING = Set.of("in", "off", "near", "at", "across", "around", "outside");
    private static final Set<String> GENERAL =
            Set.of("more", "future", "regular", "such", "any", "further", "other", "of", "like", "various", "in");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "its", "their", "that");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.EXERCISE) && drafts.isEmpty()) {
                exercise(scene, trigger.range()).ifPresent(drafts::add);
            }
        }
        if (drafts.isEmpty()) {
            itself(scene).or(() -> joining(scene)).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> exercise(Scene scene, TokenRange head) {
        Optional<String> name = name(scene, head);
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), head.first());
        for (int back = head.first() - 1; back >= Math.max(0, head.first() - 6) && draft.ordinal.isEmpty(); back--) {
            draft.ordinal = Ordinals.of(scene.word(back).replace("-ever", ""));
        }
        for (int at = 1; at < scene.size() && draft.ordinal.isEmpty(); at++) {
            boolean time = scene.word(at).equals("time") && scene.word(at - 2).equals("the");
            if (time || scene.word(at).equals("edition")) {
                draft.ordinal = Ordinals.of(scene.word(at - 1));
            }
        }
        boolean military = name.isPresent() || scene.speaksOf(MILITARY);
        boolean runs = scene.triggers().stream().anyMatch(trigger -> trigger.is(TriggerClass.RUN));
        boolean dated = !scene.sentence().times().isEmpty();
        boolean definite = DEFINITE.contains(scene.word(beforeLength(scene, head.first())))
                && name.isEmpty()
                && draft.ordinal.isEmpty();
        boolean one = !scene.word(head.end() - 1).endsWith("s");
        boolean general =
                GENERAL.contains(scene.word(head.first() - 1)) || GENERAL.contains(scene.word(head.first() - 2));
        boolean specific = name.isPresent()
                || draft.ordinal.isPresent()
                || dated && runs
                || dated && one
                || one && runs && !general;
        if (!definite && (!military || !specific)) {
            return Optional.empty();
        }
        draft.evidence.add(scene.evidence(head.first(), RULE));
        draft.exercise = name;
        draft.time = new ExerciseCourse(scene).time();
        draft.pointing = definite;
        draft.parties.addAll(sides(scene));
        draft.status = scene.modality().isAhead(head.first()) || isPlanned(scene) ? Status.PLANNED : Status.HELD;
        return Optional.of(draft);
    }

    /** The token before "two-week" in "the two-week drill". */
    private static int beforeLength(Scene scene, int head) {
        String word = scene.word(head - 1);
        boolean length =
                word.endsWith("-day") || word.endsWith("-week") || word.endsWith("-month") || word.endsWith("long");
        return length ? head - 2 : head - 1;
    }

    private static boolean isPlanned(Scene scene) {
        return scene.speaksOf(
                        Set.of("will", "aim", "upcoming", "planned", "plan", "plans", "scheduled", "intend", "due"))
                || scene.word(0).isEmpty()
                || isToBe(scene);
    }

    private static boolean isToBe(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (Set.of("is", "are").contains(scene.word(at))
                    && scene.word(at + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "It is the seventh of its kind", "A and B will hold it in May", "it will take place in 2025". */
    private static Optional<Draft> itself(Scene scene) {
        boolean subject = scene.word(0).equals("it");
        OptionalInt number = OptionalInt.empty();
        for (int at = 1; at < Math.min(scene.size(), 9) && subject && number.isEmpty(); at++) {
            boolean counted = Set.of("the", "for").contains(scene.word(at - 1))
                    || scene.word(at - 2).equals("for");
            number = counted ? Ordinals.of(scene.word(at)) : number;
        }
        boolean held = scene.triggers().stream()
                .filter(trigger -> trigger.is(TriggerClass.RUN))
                .anyMatch(trigger -> subject && trigger.range().first() <= 4
                        || scene.word(trigger.range().end()).equals("it"));
        if (number.isEmpty() && !held) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), 0);
        draft.evidence.add(scene.evidence(0, RULE));
        draft.pointing = true;
        draft.joining = true;
        draft.definite = held;
        draft.time = new ExerciseCourse(scene).time();
        draft.ordinal = number;
        draft.status = isPlanned(scene) ? Status.PLANNED : Status.HELD;
        if (!subject) {
            draft.parties.addAll(sides(scene));
        }
        return Optional.of(draft);
    }

    /** "Eight nations have joined in: …", "A, B and C have sent forces": adds to the exercise told before. */
    private static Optional<Draft> joining(Scene scene) {
        boolean joins = scene.triggers().stream().anyMatch(trigger -> trigger.is(TriggerClass.JOIN));
        List<Party> sides = sides(scene);
        if (!joins || sides.size() < 2) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), 0);
        draft.evidence.add(scene.evidence(0, RULE));
        draft.pointing = true;
        draft.joining = true;
        draft.parties.addAll(sides);
        return Optional.of(draft);
    }

    /** The states and organisations of a sentence that are not only where something is. */
    private static List<Party> sides(Scene scene) {
        List<Party> located = new ArrayList<>();
        List<Party> acting = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            Optional<Party> party = scene.sentence().names().affiliationAt(at).map(Party::of);
            if (party.isEmpty()) {
                continue;
            }
            boolean isPlace = isLocated(scene, at);
            (isPlace ? located : acting).add(party.get());
        }
        List<Party> sides = new ArrayList<>();
        for (Party party : acting) {
            if (!sides.contains(party)) {
                sides.add(party);
            }
        }
        // "The exercise began in Chad with troops from Mali": whoever is host to others takes part.
        if (sides.size() == 1
                && scene.speaksOf(Set.of("participation", "participating", "joined", "alongside"))
                && located.size() == 1
                && located.getFirst() instanceof Party.State) {
            sides.addAll(
                    located.stream().filter(party -> !sides.contains(party)).toList());
        }
        return sides;
    }

    private static boolean isLocated(Scene scene, int token) {
        Optional<Mention.StateMention> state = scene.sentence().names().stateAt(token);
        int first = state.map(one -> one.range().first()).orElse(token);
        String before = scene.word(first - 1);
        boolean adjective = state.map(Mention.StateMention::adjective).orElse(false);
        boolean coast = before.equals("of")
                && Set.of("coast", "coasts", "waters", "north", "south", "east", "west", "town", "city")
                        .contains(scene.word(first - 2));
        boolean town = before.equals(",")
                && scene.sentence().names().places().stream()
                        .anyMatch(place -> place.range().end() == first - 1);
        return !adjective
                && (LOCATING.contains(before)
                        || before.equals("the") && LOCATING.contains(scene.word(first - 2))
                        || coast
                        || town);
    }

    /** "Exercise Noble Partner", "'Hand in Hand'", "African Lion 2022, a large exercise". */
    private static Optional<String> name(Scene scene, TokenRange head) {
        int end = head.end();
        while (end < scene.size()
                && isCapital(scene, end)
                && scene.sentence().names().affiliationAt(end).isEmpty()) {
            end++;
        }
        if (end > head.end() && !scene.word(end).equals("'s")) {
            return Optional.of(text(scene, head.end(), end));
        }
        for (int at = Math.max(0, head.first() - 6); at < Math.min(scene.size(), head.end() + 4); at++) {
            if (Set.of("\"", "'", "“", "‘").contains(scene.word(at)) && isCapital(scene, at + 1)) {
                int close = at + 1;
                while (close < scene.size()
                        && close < at + 7
                        && !Set.of("\"", "'", "”", "’").contains(scene.word(close))) {
                    close++;
                }
                return Optional.of(text(scene, at + 1, close));
            }
        }
        return appositive(scene, head);
    }

    private static Optional<String> appositive(Scene scene, TokenRange head) {
        for (int at = head.first() - 1; at > Math.max(1, head.first() - 9); at--) {
            boolean opens = scene.word(at).equals(",")
                    && Set.of("a", "an", "the", "which", "international").contains(scene.word(at + 1));
            if (opens) {
                int first = at;
                while (first > 0
                        && (isCapital(scene, first - 1) || scene.word(first - 1).matches("[0-9]+|-|–"))
                        && scene.sentence().names().affiliationAt(first - 1).isEmpty()
                        && scene.sentence().personAt(first - 1).isEmpty()) {
                    first--;
                }
                return first < at ? Optional.of(text(scene, first, at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String text(Scene scene, int first, int end) {
        return new TokenRange(first, end).text(scene.sentence().sentence());
    }

    private static boolean isCapital(Scene scene, int at) {
        return at < scene.size() && scene.sentence().tokens().get(at).isCapitalised();
    }
}
