package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which event reports speak of one event.
 *
 * <ol>
 *   <li>Series and number in it.
 *   <li>A report of a series and a day without the number is the round of that series on that day, if there is one.
 *   <li>Else type, day and parties (for a report that names a series: the series), unless place or people tell them
 *       apart: see {@link Occasion}.
 *   <li>A report without a day is an event of its own.
 * </ol>
 *
 * <p>Reports are compared only with those that share a key; the order in which articles came is no matter.
 */
final class EventIdentity {
    private final Map<String, String> personOf;
    private final Map<String, List<EventView>> clusters = new TreeMap<>();
    private final Map<String, List<EventView>> occasions = new TreeMap<>();
    private final Map<String, Set<String>> roundsByDay = new HashMap<>();

    /** @param personOf from person report to canonical person, for all who have a full name */
    EventIdentity(Map<String, String> personOf) {
        this.personOf = personOf;
    }

    /** The reports in groups of one event each; groups and members in a fixed order. */
    List<List<EventView>> cluster(List<EventView> reports) {
        List<EventView> sorted =
                reports.stream().sorted(Comparator.comparing(EventView::iri)).toList();
        sorted.forEach(this::addRound);
        sorted.stream().filter(report -> round(report).isEmpty()).forEach(this::addOther);
        occasions.forEach((key, list) -> Occasion.split(list, personOf)
                .forEach(occasion -> clusters.put(
                        "occasion|" + key + "|" + occasion.getFirst().iri(), occasion)));
        return clusters.values().stream()
                .map(cluster -> cluster.stream()
                        .sorted(Comparator.comparing(EventView::iri))
                        .toList())
                .toList();
    }

    private void addRound(EventView report) {
        round(report).ifPresent(round -> {
            add(round, report);
            report.day()
                    .ifPresent(day -> roundsByDay
                            .computeIfAbsent(report.series().orElseThrow().key() + "|" + day, k -> new TreeSet<>())
                            .add(round));
        });
    }

    private void addOther(EventView report) {
        if (report.day().isEmpty()) {
            add("single|" + report.iri(), report);
            return;
        }
        String day = report.day().get().toString();
        Optional<String> series = report.series().map(EventView.SeriesView::key);
        Set<String> rounds = series.map(key -> roundsByDay.getOrDefault(key + "|" + day, Set.of()))
                .orElse(Set.of());
        if (rounds.size() == 1) {
            add(rounds.iterator().next(), report);
        } else if (series.isEmpty() && report.parties().isEmpty()) {
            add("single|" + report.iri(), report);
        } else {
            String who = series.map(key -> "series " + key).orElse(report.partyKey());
            occasions
                    .computeIfAbsent(day + "|" + report.type().code() + "|" + who, k -> new ArrayList<>())
                    .add(report);
        }
    }

    private void add(String cluster, EventView report) {
        clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(report);
    }

    private static Optional<String> round(EventView report) {
        return report.ordinal().isPresent()
                ? report.series()
                        .map(series ->
                                "round|" + series.key() + "|" + report.ordinal().getAsInt())
                : Optional.empty();
    }
}
