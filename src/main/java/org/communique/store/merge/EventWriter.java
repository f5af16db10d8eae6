package org.communique.store.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.annotation.PartialDate;
import org.communique.rdf.Concepts;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.EventLabel;
import org.communique.rdf.IriMinter;

/** Canonical events: their IRIs and what the sources agree on about them. */
final class EventWriter {
    private final ConsensusGraph graph;
    private final SeriesWriter series;
    private final ParticipationWriter participations;
    private final DocumentWriter documents;
    private final Map<CanonicalEvent, String> iris;
    private final Map<String, String> eventOf = new HashMap<>();

    EventWriter(List<EventView> reports, PersonWriter persons, SeriesWriter series, ConsensusGraph graph) {
        this.graph = graph;
        this.series = series;
        this.participations = new ParticipationWriter(persons, graph);
        this.documents = new DocumentWriter(graph);
        reports.forEach(report -> report.place().ifPresent(place -> graph.place(place, report.source())));
        Names<CanonicalEvent> names = new Names<>();
        for (List<EventView> cluster : new EventIdentity(persons.fullyNamed()).cluster(reports)) {
            CanonicalEvent event = new CanonicalEvent(cluster);
            names.wish(wishedIri(event), cluster.getFirst().iri(), event);
        }
        this.iris = names.give();
        iris.forEach((event, iri) -> event.reports().forEach(report -> eventOf.put(report.iri(), iri)));
    }

    private String wishedIri(CanonicalEvent event) {
        Optional<String> key = event.series();
        if (key.isPresent() && event.ordinal().isPresent()) {
            return graph.minter().event(key.get(), event.ordinal().getAsInt()).getURI();
        }
        List<String> parties =
                event.parties().stream().map(ViewReader::code).sorted().toList();
        Optional<String> place = event.place(graph::placeIri).map(ViewReader::code);
        Optional<PartialDate> date = event.start().or(event::end).map(EventView.When::date);
        return graph.minter()
                .event(IriMinter.eventName(date, event.type(), parties, place))
                .getURI();
    }

    void write() {
        iris.forEach((event, iri) -> {
            Resource node = ResourceFactory.createResource(iri);
            event.reports().forEach(report -> graph.specialises(report.iri(), node));
            writeValues(event, node);
            writeRelations(event, node);
            participations.write(event, node);
            documents.write(event, node);
            event.award().ifPresent(name -> writeAward(event, name, node));
        });
    }

    private void writeValues(CanonicalEvent event, Resource node) {
        Model model = graph.model();
        model.add(node, RDF.type, Concepts.of(event.type()));
        model.add(node, RDFS.label, ConsensusGraph.english(label(event)));
        event.status().ifPresent(status -> model.add(node, Dip.status, ConsensusGraph.iri(status)));
        event.start().ifPresent(when -> {
            model.add(node, Dip.startDate, DateLiteral.of(when.date()));
            when.basis().ifPresent(basis -> model.add(node, Dip.dateBasis, ConsensusGraph.iri(basis)));
        });
        event.end().ifPresent(when -> {
            model.add(node, Dip.endDate, DateLiteral.of(when.date()));
            when.basis().ifPresent(basis -> model.add(node, Dip.endDateBasis, ConsensusGraph.iri(basis)));
        });
        event.ordinal().ifPresent(number -> model.add(node, Dip.ordinal, ConsensusGraph.integer(number)));
    }

    private void writeRelations(CanonicalEvent event, Resource node) {
        Model model = graph.model();
        event.place(graph::placeIri).ifPresent(place -> model.add(node, Dip.place, ConsensusGraph.iri(place)));
        event.country().ifPresent(country -> model.add(node, Dip.country, graph.party(country)));
        event.parties().forEach(party -> model.add(node, Dip.party, graph.party(party)));
        event.topics().forEach(topic -> model.add(node, Dip.topic, ConsensusGraph.iri(topic)));
        event.series().map(series::series).ifPresent(whole -> {
            model.add(node, Dip.series, whole);
            model.add(node, DCTerms.isPartOf, whole);
        });
        event.partOf(eventOf)
                .filter(whole -> !whole.equals(node.getURI()))
                .ifPresent(whole -> model.add(node, Dip.partOfEvent, ConsensusGraph.iri(whole)));
    }

    private void writeAward(CanonicalEvent event, String name, Resource node) {
        Resource award = ResourceFactory.createResource(node.getURI() + "#award");
        graph.model().add(node, Dip.conferredAward, award);
        graph.model().add(award, RDF.type, Dip.Award).add(award, RDFS.label, ConsensusGraph.english(name));
        event.reports().forEach(report -> report.award().ifPresent(said -> graph.specialises(said.iri(), award)));
    }

    private String label(CanonicalEvent event) {
        return new EventLabel(
                        event.type(),
                        event.series().map(series::name),
                        event.ordinal(),
                        event.parties().stream().map(graph::partyName).toList(),
                        event.country().filter(event.parties()::contains).map(graph::partyName),
                        event.award(),
                        event.place(graph::placeIri).map(graph::placeName),
                        event.start().or(event::end).map(EventView.When::date))
                .text();
    }
}
