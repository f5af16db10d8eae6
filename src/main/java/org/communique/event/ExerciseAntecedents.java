package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which exercise "the exercise", "eight nations take part", "the 15th edition" and "the sea phase" mean: the one that the text
 * told last adds what they tell, an earlier edition or a phase takes its sides; else they tell it.
 */
final class ExerciseAntecedents {
    private static final int REACH = 6;
    /** An edition that was held so much longer ago than the one told before is another, in days. */
    private static final int OTHER_EDITION = 60;

    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Optional<Draft> opening = Optional.empty();
        for (Draft draft : drafts) {
            if (draft.type != EventType.EXERCISE || draft.ceremony) {
                kept.add(draft);
                continue;
            }
            if (draft.edition || draft.phase.isPresent()) {
                Optional<Draft> whole = last(kept);
                if (whole.isPresent() && draft.edition && isThat(whole.get(), draft)) {
                    add(whole.get(), draft);
                } else if (whole.isPresent()) {
                    kept.add(besides(whole.get(), draft));
                } else if (draft.edition && !draft.background) {
                    opening = Optional.of(draft);
                } else if (draft.phase.isPresent()) {
                    phases(kept).forEach(other -> draft.parties.addAll(other.parties));
                    draft.pointing = false;
                    if (draft.parties.size() > 1) {
                        kept.add(draft);
                    }
                }
                continue;
            }
            Optional<Draft> same = kept.stream()
                    .filter(other -> other.type == EventType.EXERCISE && !other.ceremony && other.phase.isEmpty())
                    .filter(other -> isSame(other, draft))
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
                opening.filter(one -> one.edition && draft.sentence - one.sentence <= 2)
                        .ifPresent(one -> add(draft, one));
                kept.add(draft);
            }
        }
        return kept;
    }

    /** The phases told before, where no words tell of the whole exercise. */
    private static List<Draft> phases(List<Draft> kept) {
        return kept.stream()
                .filter(other -> other.type == EventType.EXERCISE && other.phase.isPresent())
                .toList();
    }

    private static Optional<Draft> last(List<Draft> kept) {
        return kept.stream()
                .filter(other ->
                        other.type == EventType.EXERCISE && !other.ceremony && !other.edition && other.phase.isEmpty())
                .reduce((one, other) -> other);
    }

    /** Whether an edition is the exercise told before: of its number, or of none, and not held long before. */
    private static boolean isThat(Draft known, Draft edition) {
        if (edition.background || edition.status != known.status) {
            return false;
        }
        boolean number = known.ordinal.isEmpty() || edition.ordinal.isEmpty() || known.ordinal.equals(edition.ordinal);
        boolean longBefore = edition.start.isPresent()
                && known.start.isPresent()
                && edition.start
                        .get()
                        .date()
                        .latest()
                        .isBefore(known.start.get().date().earliest().minusDays(OTHER_EDITION));
        return number && !longBefore;
    }

    /** An earlier edition or a phase of a known exercise, which has its sides. */
    private static Draft besides(Draft known, Draft draft) {
        draft.pointing = false;
        draft.parties.addAll(known.parties);
        draft.exercise = known.exercise;
        if (draft.phase.isPresent()) {
            draft.partOf = Optional.of(known);
            draft.country = draft.country.or(() -> known.country);
        } else {
            draft.background = draft.background || draft.status == Status.HELD;
        }
        return draft;
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
        known.ofManyStates |= draft.ofManyStates;
        boolean itself = draft.definite && draft.start.isPresent();
        if (itself || draft.status == Status.PLANNED && !draft.joining && !draft.pointing) {
            known.status = draft.status;
        }
        boolean span = draft.start.isPresent() && draft.end.isPresent();
        if (itself && known.end.isEmpty() || known.start.isEmpty() && !draft.joining || span && known.end.isEmpty()) {
            known.start = draft.start.or(() -> known.start);
        }
        if (itself || !draft.joining || span) {
            known.start = known.start.or(() -> draft.start);
            known.end = known.end.or(() -> draft.end);
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
