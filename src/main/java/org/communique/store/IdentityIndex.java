package org.communique.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.store.merge.Relations;

/**
 * The graph {@code <graph/identity>}: under which keys reports are compared, how they name places, and what things wanted to be called. It is
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

    /** Notes how a report names a place. */
    void add(String place, Relations.Named named) {
        dataset.add(graph, names(place), Dip.namedAs.asNode(), literal(named));
    }

    void remove(String place, Relations.Named named) {
        dataset.delete(graph, names(place), Dip.namedAs.asNode(), literal(named));
    }

    /** How reports name a place: one scan, however many they are. */
    List<Relations.Named> namings(String place) {
        List<Relations.Named> namings = new ArrayList<>();
        dataset.find(graph, names(place), Dip.namedAs.asNode(), Node.ANY)
                .forEachRemaining(quad -> namings.add(named(quad.getObject().getLiteralLexicalForm())));
        namings.sort(Comparator.comparing(Relations.Named::report));
        return namings;
    }

    /** Not the place itself: what its names are by report is no part of its description. */
    private static Node names(String place) {
        return NodeFactory.createURI(place + "#names");
    }

    private static Node literal(Relations.Named named) {
        return NodeFactory.createLiteralString(String.join(
                "\t",
                named.report(),
                named.origin(),
                named.country().orElse(""),
                named.name().replace('\t', ' ')));
    }

    private static Relations.Named named(String literal) {
        String[] parts = literal.split("\t", 4);
        return new Relations.Named(
                parts[0], parts[3], parts[2].isEmpty() ? Optional.empty() : Optional.of(parts[2]), parts[1]);
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
