package org.communique.store.merge;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.annotation.PartialDate;
import org.communique.rdf.Concepts;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.EventLabel;
import org.communique.store.view.EventView;

/** Describes an event: what the sources agree on, what was chosen where they don't, who took part, what came of it. */
final class EventDraft {
    private final Canon canon;
    private final ParticipationsPart participations;
    private final DocumentsPart documents = new DocumentsPart();

    EventDraft(Canon canon) {
        this.canon = canon;
        this.participations = new ParticipationsPart(canon);
    }

    /** The IRI that an event of these reports should have. */
    String wish(List<EventView> reports) {
        return new EventNames(canon.minter(), canon.background()).wish(reports);
    }

    Draft describe(String iri, List<EventView> reports) {
        CanonicalEvent event = new CanonicalEvent(reports);
        Draft draft = Draft.ofReports(iri);
        reports.forEach(report -> draft.specialises(report.iri(), draft.thing()));
        values(event, draft);
        relations(event, draft);
        participations.describe(event, draft);
        documents.describe(event, draft);
        event.award().ifPresent(name -> award(event, name, draft));
        return draft;
    }

    private void values(CanonicalEvent event, Draft draft) {
        Resource node = draft.thing();
        draft.add(node, RDF.type, Concepts.of(event.type())).add(node, RDFS.label, Draft.english(label(event)));
        event.status().ifPresent(status -> draft.add(node, Dip.status, Draft.iri(status)));
        date(event.start(), Dip.startDate, Dip.dateBasis, draft);
        date(event.end(), Dip.endDate, Dip.endDateBasis, draft);
        draft.decide(node, Dip.ordinal, event.ordinal(), number -> Draft.integer(Integer.parseInt(number)));
    }

    private static void date(DateVote vote, Property property, Property basis, Draft draft) {
        Decision<PartialDate> decision = vote.decide();
        draft.decide(draft.thing(), property, decision, DateLiteral::of);
        decision.value().flatMap(vote::basis).ifPresent(concept -> draft.add(draft.thing(), basis, Draft.iri(concept)));
    }

    private void relations(CanonicalEvent event, Draft draft) {
        Resource node = draft.thing();
        draft.decide(node, Dip.place, event.place(canon::placeIri), Draft::iri);
        draft.decide(node, Dip.country, event.country(), Draft::iri);
        event.series()
                .ifPresent(key -> draft.add(node, Dip.series, canon.minter().series(key)));
        event.parties().forEach(party -> draft.add(node, Dip.party, Draft.iri(party)));
        event.topics().forEach(topic -> draft.add(node, Dip.topic, Draft.iri(topic)));
        for (Property code : EventView.CODES) {
            event.codes(code).forEach(value -> draft.add(node, code, ResourceFactory.createStringLiteral(value)));
        }
        event.partOf(canon::event)
                .filter(whole -> !whole.equals(node.getURI()))
                .ifPresent(whole -> draft.add(node, Dip.partOfEvent, Draft.iri(whole)));
    }

    private static void award(CanonicalEvent event, String name, Draft draft) {
        Resource award = draft.part("award");
        draft.add(draft.thing(), Dip.conferredAward, award);
        draft.add(award, RDF.type, Dip.Award).add(award, RDFS.label, Draft.english(name));
        event.reports().forEach(report -> report.award().ifPresent(said -> draft.specialises(said.iri(), award)));
    }

    private String label(CanonicalEvent event) {
        Set<String> parties = event.parties();
        return new EventLabel(
                        event.type(),
                        event.series().map(canon::seriesName),
                        event.ordinal()
                                .value()
                                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                                .orElse(OptionalInt.empty()),
                        parties.stream().map(canon::partyName).toList(),
                        event.country().value().filter(parties::contains).map(canon::partyName),
                        event.award(),
                        event.place(canon::placeIri).value().map(canon::placeName),
                        event.date())
                .text();
    }
}
