package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.time.TimeExpression;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/**
 * What later sentences tell of the course of an exercise without naming it: {@code "the two weeks of training had opened on
 * March 26"}, {@code "the drills will go on until Friday"}, {@code "the two-week training, which began on May 4"}. It adds to
 * the exercise told before and makes none.
 */
final class ExerciseCourseRule implements EventRule {
    private static final String RULE = ExerciseCourseRule.class.getSimpleName();
    private static final int VERB_REACH = 8;
    private static final Set<String> NOUNS = WordSet.words("""
            training activities manoeuvres maneuvers wargames drills drill event edition exercises""");
    private static final Set<String> DETERMINERS = WordSet.of("the", "this", "these", "their");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || scene.sentence().times().isEmpty()) {
            return List.of();
        }
        Optional<TimeExpression> time = new ExerciseCourse(scene).time();
        if (time.isEmpty()) {
            return List.of();
        }
        for (int noun = 1; noun < scene.size(); noun++) {
            if (scene.isAt(noun, NOUNS) && isDefinite(scene, noun) && runs(scene, noun)) {
                Draft draft = new Draft(EventType.EXERCISE, scene.index(), noun);
                draft.evidence.add(scene.evidence(noun, RULE));
                draft.pointing = true;
                draft.joining = true;
                draft.definite = true;
                draft.time = time;
                return List.of(draft);
            }
        }
        return List.of();
    }

    /** "The two weeks of training", "this year's drills". */
    private static boolean isDefinite(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 7); at--) {
            if (scene.isAt(at, DETERMINERS)) {
                return true;
            }
            if (scene.isAt(at, ",", "and", "a", "an", ";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean runs(Scene scene, int noun) {
        return scene.triggers().stream()
                .filter(trigger -> trigger.is(TriggerClass.RUN))
                .anyMatch(trigger ->
                        trigger.range().first() > noun && trigger.range().first() - noun <= VERB_REACH);
    }
}
