package org.communique.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/**
 * Editions of the exercise that the story tells: {@code "the 10th edition of 'X' is being conducted at Y"}, {@code "the
 * previous edition was held in Pune in 2023"}, {@code "last year's edition went virtual"}, {@code "X is now in its 63rd
 * edition"}. Whether one is the exercise told before or an earlier one, {@link ExerciseAntecedents} tells.
 */
final class ExerciseEditionRule implements EventRule {
    private static final String RULE = ExerciseEditionRule.class.getSimpleName();
    private static final Set<String> NOUNS = WordSet.of("edition", "iteration", "instalment", "installment");
    private static final Set<String> EXERCISES = WordSet.of("exercise", "drill", "drills", "exercises");
    private static final Set<String> HELD = WordSet.words("""
            held conducted hosted took staged went was run organised organized""");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline()) {
            return List.of();
        }
        for (int noun = 1; noun < scene.size(); noun++) {
            boolean edition = scene.isAt(noun, NOUNS);
            boolean gone = isGone(scene, noun) && (edition || scene.isAt(noun, EXERCISES));
            OptionalInt number = edition ? Ordinals.of(scene.word(noun - 1)) : OptionalInt.empty();
            if (gone && isTold(scene) || number.isPresent() && (isTold(scene) || isItsOwn(scene, noun))) {
                Draft draft = new Draft(EventType.EXERCISE, scene.index(), noun);
                draft.evidence.add(scene.evidence(noun, RULE));
                draft.edition = true;
                draft.pointing = true;
                draft.background = gone;
                draft.ordinal = number;
                draft.status = scene.modality().status(noun);
                draft.time = new ExerciseCourse(scene).time();
                return List.of(draft);
            }
        }
        return List.of();
    }

    /** "The previous edition", "the last bilateral exercise", "last year's edition". */
    private static boolean isGone(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
            if (scene.gatherings().is(at, GatheringWord.GONE) && !scene.word(at).equals("since")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItsOwn(Scene scene, int noun) {
        return scene.isAt(noun - 2, "its", "their");
    }

    private static boolean isTold(Scene scene) {
        return scene.speaksOf(HELD) || scene.triggers().stream().anyMatch(trigger -> trigger.is(TriggerClass.RUN));
    }
}
