package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose rounds those are of which the story tells without a name before them: {@code "the previous such meeting"} and {@code
 * "the three last met"} behind a conference of three sides are its sides' too; without one they tell nothing.
 */
final class SuchMeetings {
    private SuchMeetings() {}

    /** Gives them the sides of the unnamed conference that the story tells before them. */
    static List<Draft> resolve(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> told = draft.such ? toldBefore(drafts, draft) : Optional.of(draft);
            if (draft.such) {
                told.ifPresent(other -> draft.parties.addAll(other.parties));
            }
            told.ifPresent(unused -> resolved.add(draft));
        }
        return resolved;
    }

    private static Optional<Draft> toldBefore(List<Draft> drafts, Draft such) {
        return drafts.stream()
                .filter(other -> other.type == EventType.CONFERENCE
                        && !other.such
                        && other.series.isEmpty()
                        && other.parties.size() > 2
                        && other.sentence < such.sentence)
                .findFirst();
    }
}
