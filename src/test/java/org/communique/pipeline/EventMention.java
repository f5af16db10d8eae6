package org.communique.pipeline;

import java.util.HashSet;
import java.util.Set;

/**
 * An event as one article speaks of it, be it as a reader or as the program takes it.
 *
 * @param article its identifier
 * @param thing which event it is: the gold's name or a canonical IRI
 * @param date ISO, as precise as it is told; empty if it isn't
 * @param parties codes
 * @param ordinal empty if there is none
 * @param names of the persons who took part
 */
public record EventMention(
        String article,
        String thing,
        String type,
        String date,
        Set<String> parties,
        String ordinal,
        Set<String> names) {
    public EventMention {
        parties = Set.copyOf(parties);
        names = Set.copyOf(names);
    }

    /**
     * How much two have in common; nothing if article, type or date tell them apart, or no side, person or number is the
     * same.
     */
    double likeness(EventMention other) {
        long people = names.stream()
                .filter(name -> other.names.stream().anyMatch(found -> Wording.sameName(name, found)))
                .count();
        Set<String> sides = new HashSet<>(parties);
        sides.retainAll(other.parties);
        boolean apart = !article.equals(other.article) || !type.equals(other.type) || !mayBeOn(other.date);
        boolean sameRound = !ordinal.isEmpty() && ordinal.equals(other.ordinal);
        if (apart || people == 0 && sides.isEmpty() && !sameRound) {
            return 0;
        }
        double likeness = 1 + (date.equals(other.date) ? 2 : 0) + (ordinal.equals(other.ordinal) ? 1 : 0);
        return likeness + sides.size() + people;
    }

    private boolean mayBeOn(String day) {
        return date.startsWith(day) || day.startsWith(date);
    }
}
