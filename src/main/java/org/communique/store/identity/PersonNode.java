package org.communique.store.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.annotation.PartialDate;
import org.communique.store.view.PersonView;
import org.communique.store.view.Wording;

/**
 * All reports that give a person the same name, side and post, and the same entry of the gazetteer if any.
 *
 * @param linked IRI of the entry of the gazetteer
 * @param side IRI of the state or organisation
 * @param name the words of the name
 * @param post the key of the post as worded; empty if none is told
 * @param articles where the reports stand
 * @param from the day of the first of them, as far as known
 * @param until the day of the last
 * @param reports in the order of their IRIs; not empty
 */
public record PersonNode(
        Optional<String> linked,
        Optional<String> side,
        NameForm name,
        String post,
        Set<String> articles,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<PersonView> reports) {
    public PersonNode {
        articles = Set.copyOf(articles);
        reports = List.copyOf(reports);
    }

    static PersonNode of(List<PersonView> reports) {
        PersonView any = reports.getFirst();
        List<PartialDate> dates =
                reports.stream().flatMap(r -> r.source().issued().stream()).toList();
        return new PersonNode(
                any.linked(),
                any.held().side(),
                NameForm.of(any.name()),
                post(any),
                reports.stream().map(r -> r.source().article()).collect(Collectors.toCollection(TreeSet::new)),
                dates.stream().map(PartialDate::earliest).min(LocalDate::compareTo),
                dates.stream().map(PartialDate::latest).max(LocalDate::compareTo),
                reports);
    }

    static String post(PersonView report) {
        return report.held().position().map(Wording::key).orElse("");
    }

    /** Whether a report tells of a military rank. */
    boolean isRanked() {
        return reports.stream().anyMatch(report -> report.held().rankConcept().isPresent());
    }

    /** Whether both are told of within so many days. */
    boolean isNear(PersonNode other, int days) {
        if (from.isEmpty() || until.isEmpty() || other.from.isEmpty() || other.until.isEmpty()) {
            return false;
        }
        return !from.get().minusDays(days).isAfter(other.until.get())
                && !other.from.get().minusDays(days).isAfter(until.get());
    }
}
