package org.communique.store.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.rdf.NameWords;
import org.communique.store.view.PersonView;

/**
 * One person, as all reports of that person give it.
 *
 * @param reports in the order of their IRIs; not empty
 */
record CanonicalPerson(List<PersonView> reports) {
    CanonicalPerson {
        reports = List.copyOf(reports);
    }

    /** The form with the most words, then with the most letters that need diacritics, then the most used. */
    String name() {
        TreeMap<String, Set<String>> origins = new TreeMap<>();
        reports.forEach(r -> origins.computeIfAbsent(r.name(), n -> new TreeSet<>())
                .add(r.source().origin()));
        return origins.keySet().stream()
                .min(Comparator.<String>comparingInt(n -> -NameWords.of(n).size())
                        .thenComparingLong(
                                n -> -n.chars().filter(c -> c >= 0x80).count())
                        .thenComparingInt(
                                n -> -origins.getOrDefault(n, Set.of()).size())
                        .thenComparing(n -> n))
                .orElseThrow();
    }

    /** All spellings. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        reports.forEach(report -> {
            names.add(report.name());
            names.addAll(report.aliases());
        });
        return names;
    }

    /** The entry of the gazetteer. */
    Optional<String> linked() {
        return reports.stream().flatMap(report -> report.linked().stream()).findFirst();
    }
}
