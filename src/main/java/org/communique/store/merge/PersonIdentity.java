package org.communique.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which person reports speak of one person.
 *
 * <ol>
 *   <li>Reports of one side with the same words in their names, in any order, are one person.
 *   <li>So are reports of one side and one post whose names differ only by romanisation.
 *   <li>A name that is another's with middle names left out (same side, same first and last word) is that person, if all
 *       longer forms are one person too. "Anna Berg" goes with "Anna Maria Berg"; once "Anna Luise Berg" of the same side
 *       is known as well, "Anna Berg" stands alone: of two that fit, neither is guessed.
 *   <li>A single word identifies nobody outside its article.
 * </ol>
 *
 * <p>Each step looks at the set of names only, never at their order, and compares only names that share a key.
 */
final class PersonIdentity {
    private final Groups groups = new Groups();
    private final Map<String, Set<NameForm>> forms = new TreeMap<>();
    private final Map<String, Set<String>> classesByFrame = new HashMap<>();
    private final Map<String, Set<String>> fullest = new HashMap<>();

    private PersonIdentity() {}

    /** The reports in groups of one person each; groups and members in a fixed order. */
    static List<List<PersonView>> cluster(List<PersonView> reports) {
        PersonIdentity identity = new PersonIdentity();
        identity.joinSpellings(reports);
        reports.forEach(identity::index);
        Map<String, List<PersonView>> clusters = new TreeMap<>();
        reports.stream()
                .sorted((a, b) -> a.iri().compareTo(b.iri()))
                .forEach(report -> clusters.computeIfAbsent(identity.person(report), p -> new ArrayList<>())
                        .add(report));
        return List.copyOf(clusters.values());
    }

    private void joinSpellings(List<PersonView> reports) {
        for (PersonView report : reports) {
            NameForm form = NameForm.of(report.name());
            Optional<String> post = report.held().position().map(Wording::key);
            if (form.isFull() && report.held().side().isPresent() && post.isPresent()) {
                String spelling = side(report) + "|" + form.romanisationKey() + "|" + post.get();
                groups.join(key(report, form), "~" + spelling);
            }
        }
    }

    private void index(PersonView report) {
        NameForm form = NameForm.of(report.name());
        if (form.isFull()) {
            String name = groups.of(key(report, form));
            forms.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(form);
            classesByFrame
                    .computeIfAbsent(side(report) + "|" + form.frame(), f -> new TreeSet<>())
                    .add(name);
        }
    }

    private String person(PersonView report) {
        NameForm form = NameForm.of(report.name());
        if (!form.isFull()) {
            return "article|" + report.iri();
        }
        String name = groups.of(key(report, form));
        if (report.held().side().isEmpty()) {
            return name;
        }
        Set<String> full = fullest(name, side(report));
        return full.size() == 1 ? full.iterator().next() : name;
    }

    /** The names that no further name extends and that extend this one; itself if none does. */
    private Set<String> fullest(String name, String side) {
        Set<String> known = fullest.get(name);
        if (known != null) {
            return known;
        }
        Set<String> found = new TreeSet<>();
        for (NameForm form : forms.getOrDefault(name, Set.of())) {
            for (String other : classesByFrame.getOrDefault(side + "|" + form.frame(), Set.of())) {
                if (forms.getOrDefault(other, Set.of()).stream().anyMatch(form::isShortFormOf)) {
                    found.addAll(fullest(other, side));
                }
            }
        }
        if (found.isEmpty()) {
            found.add(name);
        }
        fullest.put(name, found);
        return found;
    }

    private static String key(PersonView report, NameForm form) {
        return side(report) + "|" + form.key();
    }

    private static String side(PersonView report) {
        return report.held().side().orElse("");
    }
}
