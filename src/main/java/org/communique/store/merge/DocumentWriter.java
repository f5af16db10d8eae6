package org.communique.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;

/**
 * The documents of a canonical event. Where no article tells of two of a kind, all of that kind are one document; else
 * those with the same words in their names are.
 */
final class DocumentWriter {
    private final ConsensusGraph graph;

    private record Said(EventView.DocumentView view, Source source) {}

    DocumentWriter(ConsensusGraph graph) {
        this.graph = graph;
    }

    void write(CanonicalEvent event, Resource node) {
        Set<String> severalOfAKind = severalOfAKind(event);
        Map<String, List<Said>> documents = new TreeMap<>();
        for (EventView report : event.reports()) {
            for (EventView.DocumentView view : report.documents()) {
                String name = severalOfAKind.contains(view.kind()) ? NameWords.key(view.label()) : "";
                documents
                        .computeIfAbsent(view.kind() + " " + name, k -> new ArrayList<>())
                        .add(new Said(view, report.source()));
            }
        }
        int number = 0;
        for (List<Said> said : documents.values()) {
            number++;
            write(said, node, ResourceFactory.createResource(node.getURI() + "#document-" + number));
        }
    }

    private static Set<String> severalOfAKind(CanonicalEvent event) {
        Set<String> several = new TreeSet<>();
        for (EventView report : event.reports()) {
            Map<String, Integer> counts = new HashMap<>();
            report.documents().forEach(view -> counts.merge(view.kind(), 1, Integer::sum));
            counts.forEach((kind, count) -> {
                if (count > 1) {
                    several.add(kind);
                }
            });
        }
        return several;
    }

    private void write(List<Said> said, Resource event, Resource document) {
        Model model = graph.model();
        Vote labels = new Vote();
        Vote counts = new Vote();
        for (Said s : said) {
            graph.specialises(s.view().iri(), document);
            labels.cast(NameWords.key(s.view().label()), s.view().label(), s.source());
            s.view().count().ifPresent(count -> counts.cast(Integer.toString(count), s.source()));
        }
        model.add(event, Dip.producedDocument, document);
        model.add(document, RDF.type, Dip.Document);
        labels.winnerOrFirst().ifPresent(l -> model.add(document, RDFS.label, ConsensusGraph.english(l)));
        String kind = said.getFirst().view().kind();
        if (!kind.isEmpty()) {
            model.add(document, Dip.documentKind, ConsensusGraph.iri(kind));
        }
        counts.winner()
                .ifPresent(count ->
                        model.add(document, Dip.documentCount, ConsensusGraph.integer(Integer.parseInt(count))));
    }
}
