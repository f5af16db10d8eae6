package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.rdf.Concepts;

/**
 * Which of several dates the sources back. A date is backed by every origin whose date may mean the same day; among the
 * dates with the most origins the most precise wins. Two that are equally backed and precise have no winner.
 */
final class DateVote {
    private static final List<String> BASES = Arrays.stream(DateBasis.values())
            .map(basis -> Concepts.of(basis).getURI())
            .toList();

    private record Ballot(EventView.When when, String origin) {}

    private final List<Ballot> ballots = new ArrayList<>();

    void cast(EventView.When when, Source source) {
        ballots.add(new Ballot(when, source.origin()));
    }

    /** The winning date with the strongest basis that a source read it from. */
    Optional<EventView.When> winner() {
        TreeMap<String, PartialDate> dates = new TreeMap<>();
        ballots.forEach(ballot ->
                dates.put(ballot.when().date().toString(), ballot.when().date()));
        Comparator<PartialDate> order =
                Comparator.<PartialDate>comparingInt(this::backing).thenComparingInt(DateVote::precision);
        Optional<PartialDate> best = dates.values().stream().max(order);
        return best.filter(date -> dates.values().stream()
                                .filter(d -> order.compare(d, date) == 0)
                                .count()
                        == 1)
                .map(date -> new EventView.When(date, basis(date)));
    }

    private int backing(PartialDate date) {
        Set<String> origins = new HashSet<>();
        ballots.stream().filter(b -> b.when().date().compatibleWith(date)).forEach(b -> origins.add(b.origin()));
        return origins.size();
    }

    private static int precision(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> 3;
            case PartialDate.Month month -> 2;
            case PartialDate.Year year -> 1;
        };
    }

    private Optional<String> basis(PartialDate date) {
        return ballots.stream()
                .filter(b -> b.when().date().equals(date))
                .flatMap(b -> b.when().basis().stream())
                .filter(BASES::contains)
                .min(Comparator.comparingInt(BASES::indexOf));
    }
}
