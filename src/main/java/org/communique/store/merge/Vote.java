package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of several values the sources back. Values are grouped by what they mean ("Deputy Defense Minister" and "Deputy
 * Minister of National Defence" mean one thing); the group with the most independent origins wins, and a tie between
 * two groups has no winner. Within the winning group, the wording with the most origins, then with the most letters
 * beyond ASCII (native spelling), then the longest, then the first in alphabetical order stands for it.
 */
final class Vote {
    private final Map<String, List<Ballot>> groups = new TreeMap<>();

    private record Ballot(String value, Source source) {}

    /** A source says {@code value}, which means {@code group}. */
    void cast(String group, String value, Source source) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(new Ballot(value, source));
    }

    /** A source says {@code value}, which means itself. */
    void cast(String value, Source source) {
        cast(value, value, source);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The value of the one group with the most origins. */
    Optional<String> winner() {
        List<List<Ballot>> best = best(groups.values().stream().toList());
        return best.size() == 1 ? Optional.of(wording(best.getFirst())) : Optional.empty();
    }

    /** The same, but if the press of this state has spoken, nobody else is heard. */
    Optional<String> winner(Optional<String> side) {
        List<List<Ballot>> ownPress = groups.values().stream()
                .filter(group -> group.stream()
                        .anyMatch(b -> side.isPresent() && b.source().pressOf().equals(side)))
                .toList();
        if (ownPress.isEmpty()) {
            return winner();
        }
        List<List<Ballot>> best = best(ownPress);
        return best.size() == 1 ? Optional.of(wording(best.getFirst())) : Optional.empty();
    }

    /** The values of all groups with the most origins, in alphabetical order of the groups. */
    List<String> winners() {
        return best(groups.values().stream().toList()).stream()
                .map(Vote::wording)
                .toList();
    }

    /** The winner, or of several the one whose group comes first in alphabetical order: for what must have a value. */
    Optional<String> winnerOrFirst() {
        return winners().stream().findFirst();
    }

    private static List<List<Ballot>> best(List<List<Ballot>> candidates) {
        long most = candidates.stream().mapToLong(Vote::origins).max().orElse(0);
        return candidates.stream().filter(group -> origins(group) == most).toList();
    }

    private static long origins(List<Ballot> ballots) {
        Set<String> origins = new HashSet<>();
        ballots.forEach(ballot -> origins.add(ballot.source().origin()));
        return origins.size();
    }

    private static String wording(List<Ballot> group) {
        Map<String, List<Ballot>> wordings = new TreeMap<>();
        group.forEach(
                b -> wordings.computeIfAbsent(b.value(), v -> new ArrayList<>()).add(b));
        Comparator<Map.Entry<String, List<Ballot>>> order = Comparator.comparingLong(
                        (Map.Entry<String, List<Ballot>> e) -> origins(e.getValue()))
                .thenComparingLong(
                        e -> e.getKey().chars().filter(c -> c >= 0x80).count())
                .thenComparingInt(e -> e.getKey().length())
                .reversed()
                .thenComparing(Map.Entry::getKey);
        return wordings.entrySet().stream().min(order).orElseThrow().getKey();
    }
}
