package org.communique.store.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.communique.annotation.PartialDate;
import org.communique.event.EventType;
import org.communique.event.Status;
import org.communique.rdf.Concepts;
import org.communique.rdf.NameWords;
import org.communique.store.view.EventView;

/**
 * One event, as all reports of it give it: what the policy of the consensus makes of the single values.
 *
 * @param reports not empty
 */
record CanonicalEvent(List<EventView> reports) {
    CanonicalEvent {
        reports = List.copyOf(reports);
    }

    /** The type with the most origins; of several the first in alphabetical order. */
    EventType type() {
        String code = vote(r -> Optional.of(r.type().code())).winnerOrFirst().orElseThrow();
        return Arrays.stream(EventType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What comes later in the life of an event outdoes what was reported before: held, cancelled, postponed, planned. */
    Optional<String> status() {
        Set<String> reported = new TreeSet<>();
        reports.forEach(report -> report.status().ifPresent(reported::add));
        for (Status status : List.of(Status.HELD, Status.CANCELLED, Status.POSTPONED, Status.PLANNED)) {
            String concept = Concepts.of(status).getURI();
            if (reported.contains(concept)) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }

    DateVote start() {
        return dates(EventView::start);
    }

    DateVote end() {
        return dates(EventView::end);
    }

    private DateVote dates(Function<EventView, Optional<EventView.When>> date) {
        DateVote vote = new DateVote();
        reports.forEach(report -> date.apply(report).ifPresent(when -> vote.cast(when, report.source())));
        return vote;
    }

    /** When it began; of an event of which only the end is told, the end. */
    Optional<PartialDate> date() {
        return start().decide().value().or(() -> end().decide().value());
    }

    Decision<String> country() {
        return vote(EventView::country).decide();
    }

    /** @param iri of a reported place */
    Decision<String> place(Function<EventView.PlaceView, String> iri) {
        return vote(report -> report.place().map(iri)).decide();
    }

    Optional<String> series() {
        return vote(report -> report.series().map(EventView.SeriesView::key))
                .decide()
                .value();
    }

    Decision<String> ordinal() {
        return vote(report ->
                        report.ordinal().stream().mapToObj(Integer::toString).findFirst())
                .decide();
    }

    /** Everyone whom a report names as a side. */
    Set<String> parties() {
        return union(EventView::parties);
    }

    Set<String> topics() {
        return union(EventView::topics);
    }

    Set<String> codes(Property property) {
        return union(report -> report.codes().getOrDefault(property.getURI(), Set.of()));
    }

    Optional<String> award() {
        Vote vote = new Vote();
        reports.forEach(report -> report.award()
                .ifPresent(award -> vote.cast(NameWords.key(award.name()), award.name(), report.source())));
        return vote.winnerOrFirst();
    }

    /** The larger event with the most origins, as {@code eventOf} knows it. */
    Optional<String> partOf(Function<String, Optional<String>> eventOf) {
        return vote(report -> report.partOf().flatMap(eventOf)).decide().value();
    }

    private Set<String> union(Function<EventView, Collection<String>> values) {
        Set<String> all = new TreeSet<>();
        reports.forEach(report -> all.addAll(values.apply(report)));
        return all;
    }

    private Vote vote(Function<EventView, Optional<String>> value) {
        Vote vote = new Vote();
        reports.forEach(report -> value.apply(report).ifPresent(v -> vote.cast(v, report.source())));
        return vote;
    }
}
