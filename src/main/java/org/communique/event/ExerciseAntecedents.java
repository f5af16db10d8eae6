package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which exercise "the exercise" and "eight nations take part" mean: the one that the text told last, else they tell it. */
final class ExerciseAntecedents {
    private static final int REACH = 6;

    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Optional<Draft> opening = Optional.empty();
        for (Draft draft : drafts) {
            if (draft.type != EventType.EXERCISE || draft.ceremony) {
                kept.add(draft);
                continue;
            }
            Optional<Draft> same = kept.stream()
                    .filter(other -> other.type == EventType.EXERCISE && isSame(other, draft))
                    .reduce((one, other) -> other);
            if (same.isPresent()) {
                add(same.get(), draft);
            } else if (draft.joining) {
                opening = Optional.of(draft);
            } else if (!draft.pointing
                    || draft.parties.size() > 1
                    || opening.filter(one -> isJustBefore(one, draft)).isPresent()) {
                opening.filter(one -> isJustBefore(one, draft) && draft.parties.size() < 2)
                        .ifPresent(one -> draft.parties.addAll(one.parties));
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean isJustBefore(Draft one, Draft draft) {
        return draft.sentence - one.sentence == 1 && one.parties.size() > 1;
    }

    private static boolean isSame(Draft known, Draft draft) {
        boolean names = known.exercise.isEmpty() || draft.exercise.isEmpty() || known.exercise.equals(draft.exercise);
        boolean numbers = known.ordinal.isEmpty() || draft.ordinal.isEmpty() || known.ordinal.equals(draft.ordinal);
        boolean near = draft.sentence - known.sentence <= REACH;
        boolean sides = draft.parties.isEmpty()
                || known.parties.isEmpty()
                || known.parties.containsAll(draft.parties)
                || draft.parties.containsAll(known.parties);
        boolean dates = known.start.isEmpty()
                || draft.start.isEmpty()
                || known.start.get().date().compatibleWith(draft.start.get().date());
        boolean sameNumber = known.ordinal.isPresent() && known.ordinal.equals(draft.ordinal) && sides;
        boolean named = sameNumber || known.exercise.isPresent() && known.exercise.equals(draft.exercise);
        return names && numbers && (draft.pointing && near || named || sides && dates && known.status == draft.status);
    }

    private static void add(Draft known, Draft draft) {
        known.sentences.addAll(draft.sentences);
        known.evidence.addAll(draft.evidence);
        known.parties.addAll(draft.parties);
        boolean itself = draft.definite && draft.start.isPresent();
        if (itself || draft.status == Status.PLANNED && !draft.joining && !draft.pointing) {
            known.status = draft.status;
        }
        if (itself || known.start.isEmpty() && !draft.joining) {
            known.start = draft.start;
            known.end = draft.end.or(() -> known.end);
        }
        if (known.place.isEmpty()) {
            known.place = draft.place;
            known.placeName = draft.placeName;
        }
        known.country = known.country.or(() -> draft.country);
        known.exercise = known.exercise.or(() -> draft.exercise);
        known.definite = false;
        if (known.ordinal.isEmpty()) {
            known.ordinal = draft.ordinal;
        }
    }
}
