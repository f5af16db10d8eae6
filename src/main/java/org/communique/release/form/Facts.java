package org.communique.release.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** What one graph says, in memory, by subject and property. Values come in the order of terms, so that results are stable. */
final class Facts {
    private final Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();

    private Facts() {}

    /** All of a graph. */
    static Facts of(DatasetGraph dataset, Node graph) {
        return of(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    /** All that a graph says of a subject. */
    static Facts of(DatasetGraph dataset, Node graph, Node subject) {
        return of(dataset.find(graph, subject, Node.ANY, Node.ANY));
    }

    private static Facts of(Iterator<Quad> quads) {
        Facts facts = new Facts();
        quads.forEachRemaining(quad -> facts.bySubject
                .computeIfAbsent(quad.getSubject(), subject -> new LinkedHashMap<>())
                .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                .add(quad.getObject()));
        facts.bySubject.values().forEach(properties -> properties.values().forEach(values -> values.sort(NodeCmp::compareRDFTerms)));
        return facts;
    }

    List<Node> subjects() {
        return bySubject.keySet().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    List<Node> values(Node subject, Resource property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property.asNode(), List.of());
    }

    Optional<Node> value(Node subject, Resource property) {
        return values(subject, property).stream().findFirst();
    }

    /** The text of a literal, else the IRI; empty if there is no value. */
    String text(Node subject, Resource property) {
        return value(subject, property).map(Facts::text).orElse("");
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    /** What stands behind the last slash or hash of an IRI. */
    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
