package org.communique.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.entity.Party;

/**
 * Which conferral the sentences without a name add to: {@code "Minister Ong handed it to her"}, {@code "the general decorated two
 * officers. Tan was given the Order of Merit"}. What adds to none is left out.
 */
final class AwardAntecedents {
    private static final int REACH = 4;

    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        List<Draft> named = drafts.stream()
                .filter(draft -> draft.type == EventType.AWARD_CONFERRAL && !draft.pointing)
                .toList();
        List<Draft> pointing = drafts.stream()
                .filter(draft -> draft.type == EventType.AWARD_CONFERRAL && draft.pointing)
                .toList();
        for (Draft draft : named) {
            boolean given = named.stream()
                    .anyMatch(other -> other.sentence == draft.sentence
                            && other.participants.containsValue(Role.CONFERRER)
                            && other.award.map(AwardReport::name).equals(draft.award.map(AwardReport::name)));
            if (!given) {
                conferrer(draft, pointing);
            }
        }
        pointing.stream().filter(draft -> draft.participants.isEmpty()).forEach(scene -> place(scene, named));
        for (Draft draft : drafts) {
            if (draft.type != EventType.AWARD_CONFERRAL || !draft.pointing) {
                kept.add(draft);
            } else {
                meant(draft, named).ifPresent(other -> draft.award = other.award);
                if (draft.award.isPresent()) {
                    kept.add(draft);
                }
            }
        }
        return kept;
    }

    private static void conferrer(Draft draft, List<Draft> pointing) {
        pointing.stream()
                .filter(other -> isNear(other, draft))
                .filter(other -> !other.participants.containsValue(Role.RECIPIENT))
                .max(Comparator.comparingInt(other -> other.sentence))
                .ifPresent(other -> other.participants.forEach((person, role) -> {
                    draft.addParticipant(person, role, other.evidence.getFirst());
                    draft.parties.addAll(other.parties);
                }));
    }

    /** "The decorations changed hands in Hanoi": where the conferrals told nearby took place. */
    private static void place(Draft scene, List<Draft> named) {
        named.stream()
                .filter(draft -> draft.placeName.isEmpty() && isNear(scene, draft))
                .forEach(draft -> {
                    draft.place = scene.place;
                    draft.placeName = scene.placeName;
                    draft.country = draft.country.or(() -> scene.country);
                    draft.start = draft.start.or(() -> scene.start);
                });
    }

    private static Optional<Draft> meant(Draft draft, List<Draft> named) {
        List<Party> sides = List.copyOf(draft.parties);
        return named.stream()
                .filter(other -> isNear(other, draft) && other.status == draft.status)
                .filter(other -> sharesRecipient(other, draft))
                .filter(other -> other.parties.size() < 2 || other.parties.containsAll(sides))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence - draft.sentence)));
    }

    private static boolean sharesRecipient(Draft one, Draft other) {
        boolean untold = recipients(one).isEmpty() || recipients(other).isEmpty();
        return !Collections.disjoint(recipients(one), recipients(other))
                || untold && !Collections.disjoint(one.participants.keySet(), other.participants.keySet());
    }

    static List<Integer> recipients(Draft draft) {
        return draft.participants.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.RECIPIENT)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static boolean isNear(Draft one, Draft other) {
        return Math.abs(one.sentence - other.sentence) <= REACH;
    }
}
