package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose rounds those are of which the story tells without a name before them: {@code "the previous such meeting"} and {@code
 * "the three last met"} behind a conference of three sides are its sides' too, {@code "the next consultations"} those of the consultations told; without
 * one they tell nothing.
 */
final class SuchMeetings {
    private SuchMeetings() {}

    /** Gives them type and sides of the conference or session that the story tells before them. */
    static List<Draft> resolve(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> told = draft.such ? toldBefore(drafts, draft) : Optional.of(draft);
            if (draft.such) {
                told.ifPresent(other -> follow(draft, other));
            }
            told.ifPresent(unused -> resolved.add(draft));
        }
        return resolved;
    }

    private static void follow(Draft such, Draft told) {
        such.type = told.type;
        such.series = told.series;
        such.parties.addAll(told.parties);
    }

    private static Optional<Draft> toldBefore(List<Draft> drafts, Draft such) {
        return drafts.stream()
                .filter(other -> !other.such && other.sentence < such.sentence)
                .filter(other ->
                        other.type == EventType.CONFERENCE && other.series.isEmpty() && other.parties.size() > 2
                                || other.type == EventType.DIALOGUE_SESSION && other.parties.size() == 2)
                .findFirst();
    }
}
