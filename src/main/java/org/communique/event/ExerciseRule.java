package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Military exercises of several states: {@code "the joint exercise X of A and B started in C"}, {@code "the navies of A and B
 * will hold their second drill in May"}. What has neither name, number nor day is one only if it is told to take its course;
 * "the exercise" adds to one told before.
 */
final class ExerciseRule implements EventRule {
    private static final String RULE = ExerciseRule.class.getSimpleName();
    private static final Set<String> MILITARY = WordSet.words("""
            joint military bilateral multinational naval trilateral combined multilateral maritime troops army
            armies navy navies forces soldiers servicemen tactical live-fire warships battlegroup guard guards
            anti-submarine airmen aircrews defence defense anti-terror anti-terrorism counter-terrorism marines
            paratroopers fleet fleets frigate war command-post three-nation two-nation flight-tactical
            amphibious military-technical tri-service inter-service special air services""");
    /** What tells that an exercise of which one side is named has others too. */
    private static final Set<String> SHARED = WordSet.words("""
            joint multinational international bilateral trilateral multilateral combined nations countries
            allies partners armies navies""");

    private static final Set<String> TROOPS = WordSet.words("""
            troops soldiers forces ships warships vessels aircraft contingents units servicemen personnel
            marines observers paratroopers teams navies armies jets frigates""");
    private static final Set<String> GENERAL = WordSet.words("""
            more future regular such any further other of like various in""");
    private static final Set<String> DEFINITE = WordSet.of("the", "this", "these", "its", "their", "that");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        List<TriggerMention> triggers = scene.tellsOf(TriggerClass.EXERCISE) ? scene.triggers() : List.of();
        for (TriggerMention trigger : triggers) {
            if (trigger.is(TriggerClass.EXERCISE) && drafts.isEmpty() && !isOfItsPhase(scene, trigger.range())) {
                exercise(scene, trigger.range()).ifPresent(drafts::add);
            }
        }
        if (drafts.isEmpty()) {
            itself(scene).or(() -> joining(scene)).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> exercise(Scene scene, TokenRange head) {
        Optional<String> name = new ExerciseName(scene, head).words();
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), head.first());
        for (int back = head.first() - 1; back >= Math.max(0, head.first() - 6) && draft.ordinal.isEmpty(); back--) {
            draft.ordinal = Ordinals.of(scene.word(back).replace("-ever", ""));
        }
        for (int at = 1; at < scene.size() && draft.ordinal.isEmpty(); at++) {
            boolean time = scene.word(at).equals("time") && scene.word(at - 2).equals("the");
            boolean kind = scene.follows(at, "of", "its", "kind") || scene.follows(at, "of", "the", "series");
            if (time || kind || scene.word(at).equals("edition")) {
                draft.ordinal = Ordinals.of(scene.word(at - 1));
            }
        }
        boolean military = name.isPresent() || scene.speaksOf(MILITARY);
        boolean runs = scene.tellsOf(TriggerClass.RUN);
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
        draft.parties.addAll(ExerciseSides.of(scene));
        draft.ofManyStates = specific && scene.speaksOf(SHARED);
        draft.status = scene.modality().isAhead(head.first()) || isPlanned(scene) ? Status.PLANNED : Status.HELD;
        return Optional.of(draft);
    }

    /** "The second phase of this year's exercise opens on Monday": it is the phase that does. */
    private static boolean isOfItsPhase(Scene scene, TokenRange head) {
        for (int at = 1; at < head.first(); at++) {
            if (ExercisePhaseRule.isOfExercise(scene, at)
                    && Ordinals.of(scene.word(at - 1)).isPresent()) {
                return !scene.sentence().times().isEmpty();
            }
        }
        return false;
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
            if (isOneOf(scene.word(at), "is", "are") && scene.word(at + 1).equals("to")) {
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
            boolean counted = isOneOf(scene.word(at - 1), "the", "for")
                    || scene.word(at - 2).equals("for");
            number = counted ? Ordinals.of(scene.word(at)) : number;
        }
        boolean held = scene.tellsOf(TriggerClass.RUN)
                && scene.triggers().stream()
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
            draft.parties.addAll(ExerciseSides.of(scene));
        }
        return Optional.of(draft);
    }

    /** "Eight nations have joined in: …", "A, B and C have sent forces", "ships from A and B are in port": adds to the exercise told before. */
    private static Optional<Draft> joining(Scene scene) {
        if (!scene.tellsOf(TriggerClass.JOIN) && !areTroopsFrom(scene)) {
            return Optional.empty();
        }
        List<Party> sides = ExerciseSides.of(scene);
        if (sides.size() < 2) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), 0);
        draft.evidence.add(scene.evidence(0, RULE));
        draft.pointing = true;
        draft.joining = true;
        draft.parties.addAll(sides);
        return Optional.of(draft);
    }

    /** "Ships from Chile and Peru": troops right before where they come from. */
    private static boolean areTroopsFrom(Scene scene) {
        if (!scene.mayHold(TROOPS)) {
            return false;
        }
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, TROOPS) && scene.isAt(at + 1, "from", "of")) {
                return true;
            }
        }
        return false;
    }
}
