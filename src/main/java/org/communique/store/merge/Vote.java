package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.communique.annotation.PartialDate;
import org.communique.store.view.Source;

/**
 * Decides between the values of several sources, after the policy in {@code ontology/schemes/policies.ttl}. Values are
 * grouped by what they mean ("Deputy Defense Minister" and "Deputy Minister of National Defence" mean one thing). Within
 * the winning group the wording of the own side's press, then the one with the most origins, then with the most letters
 * beyond ASCII (native spelling), then the longest, then the first in alphabetical order stands for it.
 */
final class Vote {
    private final Map<String, List<Ballot>> groups = new TreeMap<>();

    private record Ballot(String value, Source source) {}

    /** How two values of one vote differ. */
    interface Difference {
        /** @return nothing if both are fit to stand beside each other without a word */
        Optional<ConflictKind> of(String group, String value, String otherGroup, String otherValue);
    }

    /** A source says {@code value}, which means {@code group}. */
    void cast(String group, String value, Source source) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(new Ballot(value, source));
    }

    /** An origin of which no more is known says {@code value}: enough for {@link #winnerOrFirst}. */
    void cast(String group, String value, String origin) {
        cast(group, value, new Source("", origin, Optional.empty(), Optional.empty()));
    }

    /** A source says {@code value}, which means itself. */
    void cast(String value, Source source) {
        cast(value, value, source);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Values of different meaning contradict each other; of wordings of one meaning nothing is said. */
    Decision<String> decide() {
        return decide(
                Optional.empty(),
                (group, value, otherGroup, otherValue) ->
                        group.equals(otherGroup) ? Optional.empty() : Optional.of(ConflictKind.CONTRADICTION));
    }

    /**
     * Decides after the policy.
     *
     * @param side the state whose own press is heard before all others
     * @param difference tells how values differ
     */
    Decision<String> decide(Optional<String> side, Difference difference) {
        if (groups.isEmpty()) {
            return new Decision<>(Optional.empty(), Policy.UNDECIDED, Optional.empty(), List.of());
        }
        Map<String, List<Ballot>> own = ownPress(side);
        Optional<String> group;
        Policy policy;
        if (groups.size() == 1) {
            group = Optional.of(groups.keySet().iterator().next());
            policy = isOneWording() || own.isEmpty() ? Policy.UNANIMOUS : Policy.OWN_SIDE;
        } else if (!own.isEmpty() && best(own).size() == 1) {
            group = Optional.of(best(own).getFirst());
            policy = Policy.OWN_SIDE;
        } else if (best(groups).size() == 1) {
            group = Optional.of(best(groups).getFirst());
            policy = Policy.INDEPENDENT_ORIGINS;
        } else {
            List<String> corrected = best(latestOfEachOrigin());
            group = corrected.size() == 1 ? Optional.of(corrected.getFirst()) : Optional.empty();
            policy = corrected.size() == 1 ? Policy.LATER_CORRECTION : Policy.UNDECIDED;
        }
        Optional<String> value = group.map(g -> wording(own.getOrDefault(g, groups.getOrDefault(g, List.of()))));
        return new Decision<>(value, policy, conflict(difference), positions());
    }

    /** The values of all groups with the most origins, in alphabetical order of the groups. */
    List<String> winners() {
        return best(groups).stream()
                .map(group -> wording(groups.getOrDefault(group, List.of())))
                .toList();
    }

    /** The winner, or of several the one whose group comes first in alphabetical order: for what must have a value. */
    Optional<String> winnerOrFirst() {
        return winners().stream().findFirst();
    }

    private boolean isOneWording() {
        return groups.values().stream()
                        .flatMap(List::stream)
                        .map(Ballot::value)
                        .distinct()
                        .count()
                == 1;
    }

    private Map<String, List<Ballot>> ownPress(Optional<String> side) {
        return only(ballot -> side.isPresent() && ballot.source().pressOf().equals(side));
    }

    private Map<String, List<Ballot>> latestOfEachOrigin() {
        Map<String, PartialDate> last = new HashMap<>();
        groups.values().stream()
                .flatMap(List::stream)
                .forEach(ballot -> ballot.source()
                        .issued()
                        .ifPresent(day -> last.merge(ballot.source().origin(), day, later())));
        return only(ballot -> ballot.source()
                .issued()
                .equals(Optional.ofNullable(last.get(ballot.source().origin()))));
    }

    private static BinaryOperator<PartialDate> later() {
        return BinaryOperator.maxBy(Comparator.comparing(PartialDate::latest));
    }

    private Map<String, List<Ballot>> only(Predicate<Ballot> which) {
        Map<String, List<Ballot>> some = new TreeMap<>();
        groups.forEach((group, ballots) -> {
            List<Ballot> chosen = ballots.stream().filter(which).toList();
            if (!chosen.isEmpty()) {
                some.put(group, chosen);
            }
        });
        return some;
    }

    private static List<String> best(Map<String, List<Ballot>> candidates) {
        long most = candidates.values().stream().mapToLong(Vote::origins).max().orElse(0);
        return candidates.entrySet().stream()
                .filter(group -> origins(group.getValue()) == most)
                .map(Map.Entry::getKey)
                .toList();
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

    /** The gravest difference between any two values. */
    private Optional<ConflictKind> conflict(Difference difference) {
        Optional<ConflictKind> gravest = Optional.empty();
        Map<String, Set<String>> values = new TreeMap<>();
        groups.forEach((group, ballots) -> ballots.forEach(
                b -> values.computeIfAbsent(group, g -> new TreeSet<>()).add(b.value())));
        for (Map.Entry<String, Set<String>> one : values.entrySet()) {
            for (Map.Entry<String, Set<String>> other : values.entrySet()) {
                for (String a : one.getValue()) {
                    for (String b : other.getValue()) {
                        Optional<ConflictKind> kind = one.getKey().compareTo(other.getKey()) > 0 || a.equals(b)
                                ? Optional.empty()
                                : difference.of(one.getKey(), a, other.getKey(), b);
                        if (kind.isPresent() && (gravest.isEmpty() || kind.get().compareTo(gravest.get()) > 0)) {
                            gravest = kind;
                        }
                    }
                }
            }
        }
        return gravest;
    }

    private List<Decision.Position<String>> positions() {
        Map<String, Set<String>> articles = new TreeMap<>();
        groups.values().stream()
                .flatMap(List::stream)
                .forEach(ballot -> articles.computeIfAbsent(ballot.value(), v -> new TreeSet<>())
                        .add(ballot.source().article()));
        return articles.entrySet().stream()
                .map(e -> new Decision.Position<>(e.getKey(), e.getValue()))
                .toList();
    }
}
