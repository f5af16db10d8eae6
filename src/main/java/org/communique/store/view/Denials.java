package org.communique.store.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.rdf.Correction;

/**
 * Leaves out of views what people decided not to hear: reports, and links of reports to entries of the gazetteer.
 *
 * @param reports IRIs
 * @param links IRI of a report, a blank, IRI of the entry
 */
public record Denials(Set<String> reports, Set<String> links) {
    public Denials {
        reports = Set.copyOf(reports);
        links = Set.copyOf(links);
    }

    /** What these corrections deny. */
    public static Denials of(Collection<Correction> corrections) {
        Set<String> reports = new HashSet<>();
        Set<String> links = new HashSet<>();
        for (Correction correction : corrections) {
            switch (correction.kind()) {
                case DENY_REPORT -> reports.add(correction.target());
                case DENY_LINK -> correction.other().ifPresent(other -> links.add(correction.target() + " " + other));
                case SET_VALUE, MERGE, SPLIT, ACCEPT_LINK -> {}
            }
        }
        return new Denials(reports, links);
    }

    /** The article without what is denied of it. */
    public ArticleView article(ArticleView view) {
        return isEmpty()
                ? view
                : new ArticleView(
                        view.source(),
                        view.identifier(),
                        view.label(),
                        view.persons().stream()
                                .flatMap(person -> person(person).stream())
                                .toList(),
                        view.events().stream()
                                .flatMap(event -> event(event).stream())
                                .toList(),
                        view.organisations().stream().filter(this::isHeard).collect(Collectors.toSet()));
    }

    /** The person without denied links; nothing if the report is denied. */
    public Optional<PersonView> person(PersonView view) {
        if (isEmpty()) {
            return Optional.of(view);
        }
        return Optional.of(new PersonView(
                        view.iri(),
                        view.source(),
                        view.name(),
                        view.aliases(),
                        view.linked().filter(linksOf(view.iri())),
                        view.held()))
                .filter(person -> isHeard(person.iri()));
    }

    /** The event without denied parts; nothing if the report is denied. */
    public Optional<EventView> event(EventView view) {
        if (isEmpty()) {
            return Optional.of(view);
        }
        return Optional.of(new EventView(
                        view.iri(),
                        view.source(),
                        view.type(),
                        view.status(),
                        view.start(),
                        view.end(),
                        view.place().filter(place -> isHeard(place.iri())).map(this::place),
                        view.country(),
                        view.series().filter(series -> isHeard(series.iri())),
                        view.ordinal(),
                        view.parties(),
                        view.participations().stream()
                                .filter(part -> isHeard(part.iri()) && isHeard(part.person()))
                                .toList(),
                        view.documents().stream()
                                .filter(document -> isHeard(document.iri()))
                                .toList(),
                        view.award().filter(award -> isHeard(award.iri())),
                        view.partOf().filter(this::isHeard),
                        view.topics(),
                        view.codes()))
                .filter(event -> isHeard(event.iri()));
    }

    private EventView.PlaceView place(EventView.PlaceView place) {
        return new EventView.PlaceView(
                place.iri(), place.name(), place.linked().filter(linksOf(place.iri())), place.country());
    }

    private Predicate<String> linksOf(String report) {
        return entry -> !links.contains(report + " " + entry);
    }

    private boolean isHeard(String report) {
        return !reports.contains(report);
    }

    private boolean isEmpty() {
        return reports.isEmpty() && links.isEmpty();
    }
}
