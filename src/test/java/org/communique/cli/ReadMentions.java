package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.pipeline.EventMention;
import org.communique.pipeline.PersonMention;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;
import org.communique.store.Store;

/**
 * The reports of a store's articles with the canonical thing of each. A report without one, as those of persons with a
 * single name, is a thing of its own.
 */
record ReadMentions(List<EventMention> events, List<PersonMention> persons) {
    static ReadMentions of(Store store) {
        return store.read(ReadMentions::of);
    }

    private static ReadMentions of(Dataset dataset) {
        List<EventMention> events = new ArrayList<>();
        List<PersonMention> persons = new ArrayList<>();
        Model consensus = dataset.getDefaultModel();
        dataset.listModelNames().forEachRemaining(name -> {
            Model graph = dataset.getNamedModel(name);
            for (Resource article : subjects(graph, Dip.Article)) {
                String identifier = one(article, DCTerms.identifier);
                graph.listSubjectsWithProperty(Dip.isMainEvent)
                        .forEach(report -> events.add(event(identifier, report, consensus)));
                subjects(graph, Dip.Person)
                        .forEach(report -> persons.add(
                                new PersonMention(identifier, canonical(report, consensus), names(report))));
            }
        });
        return new ReadMentions(events, persons);
    }

    private static EventMention event(String article, Resource report, Model consensus) {
        Set<String> people = report
                .listProperties(Dip.participation)
                .mapWith(participation -> participation.getResource().getPropertyResourceValue(Dip.participant))
                .toList()
                .stream()
                .flatMap(person -> names(person).stream())
                .collect(Collectors.toSet());
        Set<String> parties = report.listProperties(Dip.party)
                .mapWith(party -> code(party.getResource()))
                .toSet();
        return new EventMention(
                article,
                canonical(report, consensus),
                report.getPropertyResourceValue(RDF.type).getLocalName(),
                one(report, Dip.startDate),
                parties,
                one(report, Dip.ordinal),
                people);
    }

    private static String canonical(Resource report, Model consensus) {
        return consensus.listObjectsOfProperty(report, Prov.SPECIALIZATION_OF).toList().stream()
                .map(RDFNode::toString)
                .sorted()
                .findFirst()
                .orElse(report.getURI());
    }

    private static String code(Resource party) {
        String shortName = one(party, Dip.shortName);
        return shortName.isEmpty() ? party.getURI().substring(party.getURI().lastIndexOf('/') + 1) : shortName;
    }

    private static Set<String> names(Resource person) {
        return person.listProperties().toList().stream()
                .filter(s ->
                        s.getPredicate().equals(RDFS.label) || s.getPredicate().equals(SKOS.altLabel))
                .map(s -> s.getString())
                .collect(Collectors.toSet());
    }

    private static List<Resource> subjects(Model graph, Resource type) {
        return graph.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private static String one(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(s -> s.getLiteral().getLexicalForm())
                .sorted()
                .findFirst()
                .orElse("");
    }
}
