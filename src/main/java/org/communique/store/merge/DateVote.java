package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.rdf.Concepts;
import org.communique.store.view.EventView;
import org.communique.store.view.Source;

/**
 * Which of several dates the sources back. A date is backed by every origin whose date may mean the same day; among the
 * dates with the most origins the most precise wins. Two that are equally backed and precise have no winner.
 */
final class DateVote {
    private static final List<String> BASES = Arrays.stream(DateBasis.values())
            .map(basis -> Concepts.of(basis).getURI())
            .toList();

    private record Ballot(EventView.When when, Source source) {}

    private final List<Ballot> ballots = new ArrayList<>();

    void cast(EventView.When when, Source source) {
        ballots.add(new Ballot(when, source));
    }

    Decision<PartialDate> decide() {
        Map<String, PartialDate> dates = dates();
        Comparator<PartialDate> order =
                Comparator.<PartialDate>comparingInt(this::backing).thenComparingInt(DateVote::precision);
        Optional<PartialDate> best = dates.values().stream().max(order);
        Optional<PartialDate> winner = best.filter(date ->
                dates.values().stream().filter(d -> order.compare(d, date) == 0).count() == 1);
        return new Decision<>(winner, policy(winner, dates), conflict(dates), positions());
    }

    /** The strongest basis that a source read this date from. */
    Optional<String> basis(PartialDate date) {
        return ballots.stream()
                .filter(b -> b.when().date().equals(date))
                .flatMap(b -> b.when().basis().stream())
                .filter(BASES::contains)
                .min(Comparator.comparingInt(BASES::indexOf));
    }

    private Map<String, PartialDate> dates() {
        Map<String, PartialDate> dates = new TreeMap<>();
        ballots.forEach(ballot ->
                dates.put(ballot.when().date().toString(), ballot.when().date()));
        return dates;
    }

    private static Policy policy(Optional<PartialDate> winner, Map<String, PartialDate> dates) {
        if (winner.isEmpty()) {
            return Policy.UNDECIDED;
        }
        if (dates.size() == 1) {
            return Policy.UNANIMOUS;
        }
        boolean compatible = dates.values().stream().allMatch(winner.get()::compatibleWith);
        return compatible ? Policy.MORE_PRECISE : Policy.INDEPENDENT_ORIGINS;
    }

    private static Optional<ConflictKind> conflict(Map<String, PartialDate> dates) {
        if (dates.size() < 2) {
            return Optional.empty();
        }
        boolean compatible =
                dates.values().stream().allMatch(one -> dates.values().stream().allMatch(one::compatibleWith));
        return Optional.of(compatible ? ConflictKind.GRANULARITY : ConflictKind.CONTRADICTION);
    }

    private List<Decision.Position<PartialDate>> positions() {
        List<Decision.Position<PartialDate>> positions = new ArrayList<>();
        dates().values().forEach(date -> {
            Set<String> articles = new TreeSet<>();
            ballots.stream()
                    .filter(b -> b.when().date().equals(date))
                    .forEach(b -> articles.add(b.source().article()));
            positions.add(new Decision.Position<>(date, articles));
        });
        return positions;
    }

    private int backing(PartialDate date) {
        Set<String> origins = new HashSet<>();
        ballots.stream()
                .filter(b -> b.when().date().compatibleWith(date))
                .forEach(b -> origins.add(b.source().origin()));
        return origins.size();
    }

    private static int precision(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> 3;
            case PartialDate.Month month -> 2;
            case PartialDate.Year year -> 1;
        };
    }
}
