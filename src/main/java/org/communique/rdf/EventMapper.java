package org.communique.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.Party;
import org.communique.event.AwardReport;
import org.communique.event.EventReport;
import org.communique.event.Occurrence;
import org.communique.event.PlaceReport;
import org.communique.event.SeriesReport;

/** {@link EventReport} → an event report with its participations, documents and award. */
final class EventMapper {
    private final EvidenceMapper evidence;
    private final ParticipationMapper participations;
    private final OutcomeMapper outcomes;
    private final PartyNames names;

    EventMapper(EvidenceMapper evidence, ParticipationMapper participations, OutcomeMapper outcomes, PartyNames names) {
        this.evidence = evidence;
        this.participations = participations;
        this.outcomes = outcomes;
        this.names = names;
    }

    void map(EventReport event, double confidence, ArticleScope scope) {
        Model model = scope.model();
        Resource report = scope.report(event.key(), Concepts.of(event.type()));
        scope.words(report, RDFS.label, label(event));
        model.add(report, Dip.isMainEvent, ResourceFactory.createTypedLiteral(event.main()));
        model.add(report, Dip.status, Concepts.of(event.status()));
        EventCode.of(event).ifPresent(code -> code(report, code, model));
        model.add(report, Dip.confidence, ArticleScope.share(confidence));
        event.start().ifPresent(start -> date(report, start, Dip.startDate, Dip.dateBasis, model));
        event.end().ifPresent(end -> date(report, end, Dip.endDate, Dip.endDateBasis, model));
        event.place().ifPresent(place -> model.add(report, Dip.place, scope.place(place)));
        event.country()
                .ifPresent(code -> model.add(report, Dip.country, scope.minter().state(code)));
        event.series().ifPresent(series -> model.add(report, Dip.series, scope.series(series)));
        event.ordinal().ifPresent(number -> model.add(report, Dip.ordinal, ArticleScope.integer(number)));
        event.parties().forEach(party -> model.add(report, Dip.party, scope.party(party)));
        event.partOf().ifPresent(whole -> model.add(report, Dip.partOfEvent, scope.node(whole)));
        evidence.map(report, event.evidence(), scope);
        mapParts(event, report, scope);
    }

    private void mapParts(EventReport event, Resource report, ArticleScope scope) {
        for (int i = 0; i < event.participations().size(); i++) {
            String key = event.key() + "-participation-" + (i + 1);
            participations.map(event.participations().get(i), key, report, scope);
        }
        for (int i = 0; i < event.documents().size(); i++) {
            outcomes.map(event.documents().get(i), event.key() + "-document-" + (i + 1), report, scope);
        }
        event.award().ifPresent(award -> outcomes.map(award, event.key() + "-award", report, scope));
    }

    private static void code(Resource report, EventCode code, Model model) {
        model.add(report, Dip.plover, ArticleScope.plain(code.plover()));
        code.mode().ifPresent(mode -> model.add(report, Dip.ploverMode, ArticleScope.plain(mode)));
        model.add(report, Dip.cameo, ArticleScope.plain(code.cameo()));
    }

    private static void date(Resource report, Occurrence when, Property date, Property basis, Model model) {
        model.add(report, date, DateLiteral.of(when.date()));
        model.add(report, basis, Concepts.of(when.basis()));
    }

    private String label(EventReport event) {
        return new EventLabel(
                        event.type(),
                        event.series().map(SeriesReport::label),
                        event.ordinal(),
                        event.parties().stream().map(names::nameOf).toList(),
                        event.country()
                                .flatMap(code -> event.parties().stream()
                                        .filter(party -> party.equals(new Party.State(code)))
                                        .findFirst())
                                .map(names::nameOf),
                        event.award().map(AwardReport::name),
                        event.place().map(PlaceReport::name),
                        event.start().or(event::end).map(Occurrence::date))
                .text();
    }
}
