package org.communique.store;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;

/**
 * The graph {@code <graph/identity>}: under which keys reports are compared, and what things wanted to be called. It is
 * derived from the article graphs. To be used within a transaction.
 */
final class IdentityIndex {
    private final Node graph;
    private final DatasetGraph dataset;

    IdentityIndex(IriMinter minter, DatasetGraph dataset) {
        this.graph = minter.graph("identity").asNode();
        this.dataset = dataset;
    }

    void add(String report, Set<String> keys) {
        keys.forEach(key -> dataset.add(
                graph, NodeFactory.createURI(report), Dip.blockingKey.asNode(), NodeFactory.createLiteralString(key)));
    }

    void remove(String report, Set<String> keys) {
        keys.forEach(key -> dataset.delete(
                graph, NodeFactory.createURI(report), Dip.blockingKey.asNode(), NodeFactory.createLiteralString(key)));
    }

    Set<String> under(String key) {
        return subjects(Dip.blockingKey.asNode(), key);
    }

    Set<String> wishing(String name) {
        return subjects(Dip.wishedName.asNode(), name);
    }

    Optional<String> wish(String thing) {
        var found = dataset.find(graph, NodeFactory.createURI(thing), Dip.wishedName.asNode(), Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    void wish(String thing, String name) {
        if (!wish(thing).equals(Optional.of(name))) {
            forget(thing);
            dataset.add(
                    graph,
                    NodeFactory.createURI(thing),
                    Dip.wishedName.asNode(),
                    NodeFactory.createLiteralString(name));
        }
    }

    void forget(String thing) {
        wish(thing)
                .ifPresent(name -> dataset.delete(
                        graph,
                        NodeFactory.createURI(thing),
                        Dip.wishedName.asNode(),
                        NodeFactory.createLiteralString(name)));
    }

    private Set<String> subjects(Node property, String value) {
        Set<String> subjects = new TreeSet<>();
        dataset.find(graph, Node.ANY, property, NodeFactory.createLiteralString(value))
                .forEachRemaining(quad -> subjects.add(quad.getSubject().getURI()));
        return subjects;
    }
}
