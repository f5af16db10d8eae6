package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * Earlier meetings of those of whom the story tells that they met, and whose meeting has no name: {@code "the previous such
 * meeting was held in Bishkek in 2022"}, {@code "they last met in this format in Lima in May 2019"}. Of named gatherings
 * {@code LastRoundRule} and {@code RoundsRule} tell.
 */
final class SuchMeetingsRule implements EventRule {
    private static final String RULE = SuchMeetingsRule.class.getSimpleName();
    private static final Set<String> EARLIER = WordSet.of("previous", "last", "first", "second", "third", "earlier");
    private static final Set<String> MEETINGS = WordSet.of("meeting", "summit", "gathering", "talks", "conference");
    private static final Set<String> HELD = WordSet.of("held", "took", "hosted", "convened");
    private static final int REACH = 9;

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline()
                || scene.gatherings().earlier().isPresent()
                || !scene.gatherings().named().isEmpty()
                || scene.sentence().times().isEmpty()) {
            return List.of();
        }
        for (int at = 1; at < scene.size(); at++) {
            if (scene.isAt(at, EARLIER) && isSuch(scene, at) && isHeld(scene, at) || isAgain(scene, at)) {
                return List.of(draft(scene, at));
            }
        }
        return List.of();
    }

    /** "The previous such meeting", "their first trilateral summit". */
    private static boolean isSuch(Scene scene, int earlier) {
        for (int at = earlier + 1; at < Math.min(scene.size(), earlier + 4); at++) {
            if (scene.isAt(at, MEETINGS)) {
                boolean such = scene.word(at - 1).equals("such")
                        || scene.gatherings().is(at - 1, GatheringWord.MANY)
                        || scene.follows(at + 1, "of", "this", "kind")
                        || scene.follows(at + 1, "in", "this", "format");
                return such && scene.isAt(earlier - 1, "the", "their", "its");
            }
        }
        return false;
    }

    private static boolean isHeld(Scene scene, int earlier) {
        for (int at = earlier + 2; at < Math.min(scene.size(), earlier + REACH); at++) {
            if (scene.isAt(at, HELD)) {
                return !scene.modality().isAhead(at);
            }
        }
        return false;
    }

    /** "The three last met in Lima in 2019". */
    private static boolean isAgain(Scene scene, int at) {
        return scene.follows(at, "last", "met")
                && scene.isAt(at - 1, "three", "four", "five", "six")
                && scene.word(at - 2).equals("the");
    }

    private static Draft draft(Scene scene, int at) {
        Draft draft = new Draft(EventType.CONFERENCE, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.background = true;
        draft.such = true;
        return draft;
    }

    /** Gives earlier meetings the sides of the one that the story tells before them; without one they tell nothing. */
    static List<Draft> resolve(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> told = draft.such
                    ? drafts.stream()
                            .filter(other -> other.type == EventType.CONFERENCE
                                    && !other.such
                                    && other.series.isEmpty()
                                    && other.parties.size() > 2
                                    && other.sentence < draft.sentence)
                            .findFirst()
                    : Optional.of(draft);
            if (draft.such) {
                told.ifPresent(other -> draft.parties.addAll(other.parties));
            }
            told.ifPresent(unused -> resolved.add(draft));
        }
        return resolved;
    }
}
