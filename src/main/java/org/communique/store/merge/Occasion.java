package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.rdf.NameWords;

/**
 * Reports of one type, day and set of parties that may be one event. Two are different events if their places differ,
 * if for some side both name people and none is the same, or if one article tells of both. A report without a place
 * needs a person in common with one that has a place.
 *
 * <p>Reports are taken from the most to the least telling, in an order that depends on their content only; one that
 * fits several events stays an event of its own.
 */
final class Occasion {
    private final List<EventView> reports = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<String, Set<String>> peopleBySide = new HashMap<>();
    private Optional<String> place = Optional.empty();

    private Occasion() {}

    /** The reports of each event; every list has its most telling report first. */
    static List<List<EventView>> split(List<EventView> reports, Map<String, String> personOf) {
        Comparator<EventView> mostTelling = Comparator.comparingInt(
                        (EventView r) -> r.place().isPresent() ? 0 : 1)
                .thenComparingInt(r -> -r.participations().size())
                .thenComparing(r -> String.join(" ", people(r, personOf)))
                .thenComparing(EventView::iri);
        List<Occasion> occasions = new ArrayList<>();
        for (EventView report : reports.stream().sorted(mostTelling).toList()) {
            List<Occasion> fitting =
                    occasions.stream().filter(o -> o.fits(report, personOf)).toList();
            if (fitting.size() == 1) {
                fitting.getFirst().add(report, personOf);
            } else {
                Occasion occasion = new Occasion();
                occasion.add(report, personOf);
                occasions.add(occasion);
            }
        }
        return occasions.stream().map(o -> List.copyOf(o.reports)).toList();
    }

    /** What tells a place: the gazetteer's entry, else its name. */
    static Optional<String> placeKey(EventView report) {
        return report.place().map(place -> place.linked().orElseGet(() -> NameWords.key(place.name())));
    }

    private void add(EventView report, Map<String, String> personOf) {
        reports.add(report);
        articles.add(report.source().article());
        place = place.or(() -> placeKey(report));
        bySide(report, personOf)
                .forEach((side, people) ->
                        peopleBySide.computeIfAbsent(side, s -> new HashSet<>()).addAll(people));
    }

    private boolean fits(EventView report, Map<String, String> personOf) {
        if (articles.contains(report.source().article())) {
            return false;
        }
        Map<String, Set<String>> people = bySide(report, personOf);
        boolean common = false;
        for (Map.Entry<String, Set<String>> side : people.entrySet()) {
            Set<String> known = peopleBySide.getOrDefault(side.getKey(), Set.of());
            boolean same = !Collections.disjoint(known, side.getValue());
            if (!known.isEmpty() && !same) {
                return false;
            }
            common |= same;
        }
        Optional<String> other = placeKey(report);
        return place.equals(other) || ((place.isEmpty() || other.isEmpty()) && common);
    }

    private static Map<String, Set<String>> bySide(EventView report, Map<String, String> personOf) {
        Map<String, Set<String>> people = new HashMap<>();
        for (EventView.ParticipationView participation : report.participations()) {
            String person = personOf.get(participation.person());
            if (person != null) {
                people.computeIfAbsent(participation.held().side().orElse(""), s -> new HashSet<>())
                        .add(person);
            }
        }
        return people;
    }

    private static Set<String> people(EventView report, Map<String, String> personOf) {
        Set<String> people = new TreeSet<>();
        bySide(report, personOf).values().forEach(people::addAll);
        return people;
    }
}
