package org.communique.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Digest;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.store.merge.Relations;

/**
 * The graph {@code <graph/identity>}: the reports as they are compared, under which keys, what they say of places and
 * series, what tenures there are of posts, and what things wanted to be called. It is derived from the article graphs. To
 * be used within a transaction.
 */
final class IdentityIndex {
    private final Node graph;
    private final DatasetGraph dataset;

    IdentityIndex(IriMinter minter, DatasetGraph dataset) {
        this.graph = minter.graph("identity").asNode();
        this.dataset = dataset;
    }

    /** Keeps a report as it is read. One that is there already stays. */
    void keep(String report, String view) {
        if (view(report).isEmpty()) {
            note(report, Dip.readAs.asNode(), view);
        }
    }

    void drop(String report) {
        view(report).ifPresent(view -> unnote(report, Dip.readAs.asNode(), view));
    }

    /** The report as it was read when it came. */
    Optional<String> view(String report) {
        return value(report, Dip.readAs.asNode());
    }

    /** Notes under which key a report is found. */
    void add(String report, String key) {
        note(report, Dip.blockingKey.asNode(), key);
    }

    void remove(String report, String key) {
        unnote(report, Dip.blockingKey.asNode(), key);
    }

    /** The same for a key under which many stand: they are found by what they call their things. */
    void add(String report, String looseKey, String called) {
        add(report, with(looseKey, called));
        Node name = NodeFactory.createLiteralString(called);
        if (!dataset.contains(graph, callsUnder(looseKey), Dip.namedAs.asNode(), name)) {
            dataset.add(graph, callsUnder(looseKey), Dip.namedAs.asNode(), name);
        }
    }

    void remove(String report, String looseKey, String called) {
        remove(report, with(looseKey, called));
        Node key = NodeFactory.createLiteralString(with(looseKey, called));
        if (!dataset.contains(graph, Node.ANY, Dip.blockingKey.asNode(), key)) {
            dataset.delete(graph, callsUnder(looseKey), Dip.namedAs.asNode(), NodeFactory.createLiteralString(called));
        }
    }

    /** What those under a loose key call their things. */
    Set<String> called(String looseKey) {
        Set<String> called = new TreeSet<>();
        dataset.find(graph, callsUnder(looseKey), Dip.namedAs.asNode(), Node.ANY)
                .forEachRemaining(quad -> called.add(quad.getObject().getLiteralLexicalForm()));
        return called;
    }

    Set<String> under(String looseKey, String called) {
        return under(with(looseKey, called));
    }

    private static String with(String looseKey, String called) {
        return looseKey + "|" + called;
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
        return cells(place).map(IdentityIndex::named).toList();
    }

    /** Notes what a report says of a series. */
    void add(String series, Relations.Round round) {
        dataset.add(graph, names(series), Dip.namedAs.asNode(), literal(round));
    }

    void remove(String series, Relations.Round round) {
        dataset.delete(graph, names(series), Dip.namedAs.asNode(), literal(round));
    }

    /** What reports say of a series: one scan, however many they are. */
    List<Relations.Round> rounds(String series) {
        return cells(series).map(IdentityIndex::round).toList();
    }

    /** That somebody held a post, as the last merge drew it. */
    record Tenure(String iri, String post, Relations.Held held) {}

    void add(Tenure tenure) {
        dataset.add(graph, names(tenure.post()), Dip.namedAs.asNode(), literal(tenure));
    }

    void remove(Tenure tenure) {
        dataset.delete(graph, names(tenure.post()), Dip.namedAs.asNode(), literal(tenure));
    }

    /** The tenures of a post: one scan, however many they are. */
    List<Relations.Held> tenures(String post) {
        return cells(post)
                .map(cells ->
                        new Relations.Held(cells[2], cells[1].isEmpty() ? Optional.empty() : Optional.of(cells[1])))
                .toList();
    }

    /** Not the thing itself: what its names are by report is no part of its description. */
    private static Node names(String thing) {
        return NodeFactory.createURI(thing + "#names");
    }

    /** A key is no IRI, and may hold anything. */
    private Node callsUnder(String looseKey) {
        return NodeFactory.createURI(graph.getURI() + "#" + Digest.sha256(looseKey));
    }

    /** What is noted of a thing, by report or tenure. */
    private Stream<String[]> cells(String thing) {
        List<String[]> cells = new ArrayList<>();
        dataset.find(graph, names(thing), Dip.namedAs.asNode(), Node.ANY)
                .forEachRemaining(quad ->
                        cells.add(quad.getObject().getLiteralLexicalForm().split("\t", -1)));
        return cells.stream().sorted(Comparator.comparing(note -> note[0]));
    }

    private static Node literal(String... cells) {
        return NodeFactory.createLiteralString(
                Arrays.stream(cells).map(cell -> cell.replace('\t', ' ')).collect(Collectors.joining("\t")));
    }

    private static Node literal(Relations.Named named) {
        return literal(named.report(), named.origin(), named.country().orElse(""), named.name());
    }

    private static Relations.Named named(String[] cells) {
        return new Relations.Named(
                cells[0], cells[3], cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]), cells[1]);
    }

    private static Node literal(Tenure tenure) {
        return literal(
                tenure.iri(), tenure.held().side().orElse(""), tenure.held().position());
    }

    private static Node literal(Relations.Round round) {
        return literal(
                round.report(),
                round.origin(),
                round.series(),
                String.join(" ", new TreeSet<>(round.parties())),
                round.ordinal().isPresent() ? Integer.toString(round.ordinal().getAsInt()) : "",
                round.label());
    }

    private static Relations.Round round(String[] cells) {
        return new Relations.Round(
                cells[0],
                cells[2],
                cells[5],
                cells[3].isEmpty() ? Set.of() : Set.of(cells[3].split(" ", -1)),
                cells[4].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[4])),
                cells[1]);
    }

    Set<String> under(String key) {
        return subjects(Dip.blockingKey.asNode(), key);
    }

    Set<String> wishing(String name) {
        return subjects(Dip.wishedName.asNode(), name);
    }

    Optional<String> wish(String thing) {
        return value(thing, Dip.wishedName.asNode());
    }

    private Optional<String> value(String subject, Node property) {
        var found = dataset.find(graph, NodeFactory.createURI(subject), property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    void wish(String thing, String name) {
        if (!wish(thing).equals(Optional.of(name))) {
            forget(thing);
            note(thing, Dip.wishedName.asNode(), name);
        }
    }

    void forget(String thing) {
        wish(thing).ifPresent(name -> unnote(thing, Dip.wishedName.asNode(), name));
    }

    private void note(String subject, Node property, String text) {
        dataset.add(graph, NodeFactory.createURI(subject), property, NodeFactory.createLiteralString(text));
    }

    private void unnote(String subject, Node property, String text) {
        dataset.delete(graph, NodeFactory.createURI(subject), property, NodeFactory.createLiteralString(text));
    }

    private Set<String> subjects(Node property, String value) {
        Set<String> subjects = new TreeSet<>();
        dataset.find(graph, Node.ANY, property, NodeFactory.createLiteralString(value))
                .forEachRemaining(quad -> subjects.add(quad.getSubject().getURI()));
        return subjects;
    }
}
