package org.communique.store;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Digest;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;

/**
 * The graph {@code <graph/history>}: IRIs that were published and no longer name anything, with what stands in their
 * place, or a tombstone where nothing does. It alone is no function of the articles that the store holds, but of all that
 * it ever held. Collects what one edition leaves behind and writes it down at the end, when it is known where the reports
 * went. To be used within a write transaction.
 */
final class History {
    private final DatasetGraph dataset;
    private final Node graph;
    private final Node gazetteer;
    private final String revision;
    private final Map<String, Departure> departures = new TreeMap<>();
    private final Set<String> drawn = new TreeSet<>();
    private boolean complete;

    /** A thing as the last edition published it. */
    private record Departure(Set<Node> labels, Set<Node> types, Set<Node> reports, Optional<String> successor) {}

    /** @param revision the last one in which everything of which {@link #leaves} is told was alive */
    History(IriMinter minter, DatasetGraph dataset, String revision) {
        this.dataset = dataset;
        this.graph = minter.graph("history").asNode();
        this.gazetteer = minter.graph(BackgroundGraph.GAZETTEER).asNode();
        this.revision = revision;
    }

    /** What the digests of the other graphs can't tell: changes with any entry, and costs no look at them. */
    static Optional<String> digest(IriMinter minter, DatasetGraph dataset) {
        Node graph = minter.graph("history").asNode();
        var found = dataset.find(graph, graph, Dip.contentDigest.asNode(), Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    /** The thing may be no more after this edition. To be told while the consensus still describes it. */
    void leaves(String thing) {
        if (!complete) {
            note(NodeFactory.createURI(thing), Optional.empty());
        }
    }

    /** The same, where it is known what takes its place. */
    void isReplaced(String thing, String successor) {
        note(NodeFactory.createURI(thing), Optional.of(successor));
    }

    /** All that is published may be no more, and what is drawn from now on is published at the end only. */
    void allLeave() {
        Set<Node> things = new HashSet<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad -> things.add(quad.getSubject()));
        things.removeIf(
                thing -> !thing.isURI() || thing.getURI().indexOf('#') >= 0 || departures.containsKey(thing.getURI()));
        things.forEach(thing -> note(thing, Optional.empty()));
        complete = true;
    }

    /** The thing is described now. */
    void isDrawn(String thing) {
        drawn.add(thing);
    }

    private void note(Node thing, Optional<String> successor) {
        Set<Node> types = objects(Quad.defaultGraphIRI, thing, RDF.type.asNode());
        types.removeIf(type -> !type.getURI().startsWith(Dip.NS));
        if (types.isEmpty()) {
            return;
        }
        Set<Node> reports = new HashSet<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), thing)
                .forEachRemaining(quad -> reports.add(quad.getSubject()));
        departures.put(
                thing.getURI(),
                new Departure(objects(Quad.defaultGraphIRI, thing, RDFS.label.asNode()), types, reports, successor));
    }

    /** Writes down what became of everything that left. The consensus must be up to date. */
    void close() {
        departures.forEach((iri, departure) -> {
            Node thing = NodeFactory.createURI(iri);
            forget(thing);
            if (!isAlive(thing)) {
                write(thing, departure);
            }
        });
        for (String iri : drawn) {
            Node thing = NodeFactory.createURI(iri);
            if (dataset.contains(graph, thing, Node.ANY, Node.ANY) && isAlive(thing)) {
                forget(thing);
            }
        }
    }

    private boolean isAlive(Node thing) {
        return dataset.contains(Quad.defaultGraphIRI, thing, RDF.type.asNode(), Node.ANY)
                || dataset.contains(gazetteer, thing, Node.ANY, Node.ANY);
    }

    private void write(Node thing, Departure departure) {
        departure.labels().forEach(label -> add(thing, DCTerms.title.asNode(), label));
        departure.types().forEach(type -> add(thing, Dip.lastType.asNode(), type));
        add(thing, Dip.lastRevision.asNode(), NodeFactory.createLiteralString(revision));
        Map<String, Integer> successors = successors(departure);
        if (successors.isEmpty()) {
            add(thing, RDF.type.asNode(), Dip.Tombstone.asNode());
            withdrawn(departure).forEach(article -> add(thing, Dip.withdrawnArticle.asNode(), article));
            return;
        }
        String main = successors.keySet().iterator().next();
        for (Map.Entry<String, Integer> successor : successors.entrySet()) {
            if (successor.getValue() > successors.getOrDefault(main, 0)) {
                main = successor.getKey();
            }
        }
        add(thing, DCTerms.isReplacedBy.asNode(), NodeFactory.createURI(main));
        if (successors.size() > 1) {
            successors.keySet().forEach(part -> add(thing, Dip.splitInto.asNode(), NodeFactory.createURI(part)));
        }
    }

    /** Where the reports are now, and how many; the smallest IRI first. */
    private Map<String, Integer> successors(Departure departure) {
        Map<String, Integer> successors = new TreeMap<>();
        departure.successor().ifPresent(iri -> successors.put(iri, 1));
        for (Node report : departure.reports()) {
            objects(Quad.defaultGraphIRI, report, Prov.SPECIALIZATION_OF.asNode())
                    .forEach(now -> successors.merge(now.getURI(), 1, Integer::sum));
        }
        return successors;
    }

    private Set<Node> withdrawn(Departure departure) {
        Set<Node> articles = new HashSet<>();
        departure
                .reports()
                .forEach(report ->
                        articles.add(NodeFactory.createURI(report.getURI().replaceFirst("#.*", ""))));
        articles.removeIf(article -> dataset.contains(Quad.defaultGraphIRI, article, RDF.type.asNode(), Node.ANY));
        return articles;
    }

    private Set<Node> objects(Node in, Node subject, Node property) {
        Set<Node> objects = new HashSet<>();
        dataset.find(in, subject, property, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

    private void add(Node thing, Node property, Node value) {
        dataset.add(graph, thing, property, value);
        setSum(sum().add(weight(Triple.create(thing, property, value))));
    }

    private void forget(Node thing) {
        Set<Triple> entry = new HashSet<>();
        dataset.find(graph, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> entry.add(quad.asTriple()));
        for (Triple triple : entry) {
            dataset.delete(Quad.create(graph, triple));
            setSum(sum().subtract(weight(triple)));
        }
    }

    private static BigInteger weight(Triple triple) {
        return new BigInteger(Digest.sha256(triple.toString()), 16);
    }

    private BigInteger sum() {
        return objects(graph, graph, Dip.contentDigest.asNode()).stream()
                .findFirst()
                .map(sum -> new BigInteger(sum.getLiteralLexicalForm(), 16))
                .orElse(BigInteger.ZERO);
    }

    private void setSum(BigInteger sum) {
        objects(graph, graph, Dip.contentDigest.asNode())
                .forEach(old -> dataset.delete(graph, graph, Dip.contentDigest.asNode(), old));
        BigInteger bounded = sum.mod(BigInteger.ONE.shiftLeft(256));
        if (bounded.signum() != 0) {
            dataset.add(
                    graph, graph, Dip.contentDigest.asNode(), NodeFactory.createLiteralString(bounded.toString(16)));
        }
    }
}
