package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/**
 * Phases of an exercise that have dates of their own: {@code "a harbour phase from August 11 to 15 and a sea phase from August
 * 16 to 21"}, {@code "the sea phase began on Monday"}. Each is an exercise within the one told before.
 */
final class ExercisePhaseRule implements EventRule {
    private static final Set<String> PHASES = WordSet.of("phase", "stage", "leg");
    private static final String RULE = ExercisePhaseRule.class.getSimpleName();
    private static final int REACH = 18;
    private static final Set<String> KINDS = WordSet.words("""
            harbour harbor sea shore land air field live-fire ground port at-sea ashore afloat first second
            third final active practical command-post main""");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int noun = 1; noun < scene.size(); noun++) {
            if (!scene.isAt(noun, PHASES) || !scene.isAt(noun - 1, KINDS)) {
                continue;
            }
            Optional<TimeExpression> time = time(scene, noun);
            if (time.isPresent()) {
                Draft draft = new Draft(EventType.EXERCISE, scene.index(), noun);
                draft.evidence.add(scene.evidence(noun, RULE));
                draft.pointing = true;
                draft.phase = Optional.of(scene.word(noun - 1));
                if (isOfExercise(scene, noun)) {
                    draft.parties.addAll(ExerciseSides.of(scene));
                }
                draft.time = time;
                draft.status = scene.modality().status(noun);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** The date right behind the phase, before another phase is named; with the verb of its end before it, the end. */
    private static Optional<TimeExpression> time(Scene scene, int noun) {
        int limit = noun + 1;
        while (limit < Math.min(scene.size(), noun + REACH) && !scene.isAt(limit, PHASES)) {
            limit++;
        }
        int end = limit;
        List<TimeExpression> times = scene.sentence().times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> !scene.sentence()
                        .word(scene.sentence().tokenAt(time.span().end()))
                        .equals("'s"))
                .toList();
        Optional<TimeExpression> own = times.stream()
                .filter(time -> {
                    int first = scene.sentence().tokenAt(time.span().begin());
                    return first > noun && first < end;
                })
                .findFirst();
        boolean one = times.size() == 1;
        boolean before = own.isEmpty() && one && phases(scene) == 1;
        return own.isPresent() && one || before
                ? new ExerciseCourse(scene).time().or(() -> own)
                : own;
    }

    /** Whether "the second phase of" is told of an exercise that the same words name. */
    static boolean isOfExercise(Scene scene, int phase) {
        return scene.isAt(phase, PHASES)
                && scene.word(phase + 1).equals("of")
                && scene.triggers().stream()
                        .anyMatch(trigger -> trigger.is(TriggerClass.EXERCISE)
                                && trigger.range().first() > phase
                                && trigger.range().first() <= phase + REACH);
    }

    private static long phases(Scene scene) {
        return IntStream.range(0, scene.size())
                .filter(at -> scene.isAt(at, PHASES))
                .count();
    }
}
