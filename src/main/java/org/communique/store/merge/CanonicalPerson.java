package org.communique.store.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.rdf.NameWords;
import org.communique.rdf.Slug;

/**
 * One person, as all reports of that person give it.
 *
 * @param reports not empty
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

    /** All other spellings. */
    Set<String> otherNames() {
        Set<String> others = new TreeSet<>();
        reports.forEach(report -> {
            others.add(report.name());
            others.addAll(report.aliases());
        });
        others.remove(name());
        return others;
    }

    Optional<String> side() {
        return reports.getFirst().held().side();
    }

    boolean isFullyNamed() {
        return NameForm.of(name()).isFull();
    }

    String slug() {
        return Slug.of(name());
    }

    /** Orders namesakes, independently of how many articles there are on either. */
    String content() {
        return side().orElse("~") + " " + reports.getFirst().iri();
    }
}
