package org.communique.store;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.rdf.Digest;
import org.communique.rdf.IriMinter;

/**
 * The graph of the graphs' digests, {@code <graph/checksums>}: what the store holds, told by content. Publishing
 * compares with it. The sum of all digests stands under the graph's own name: it changes with any of them, whatever
 * their order, and costs no look at the others; the revision is derived from it. To be used within a transaction; the sum
 * is written when the revision is asked for.
 */
final class Checksums {
    private static final Property SHA256 = ResourceFactory.createProperty(SchemaDO.NS, "sha256");

    private final IriMinter minter;
    private final Node graph;
    private final DatasetGraph dataset;
    private Optional<BigInteger> sum = Optional.empty();

    Checksums(IriMinter minter, DatasetGraph dataset) {
        this.minter = minter;
        this.graph = minter.graph("checksums").asNode();
        this.dataset = dataset;
    }

    Optional<String> of(Node name) {
        var found = dataset.find(graph, name, SHA256.asNode(), Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    void set(Node name, String digest) {
        remove(name);
        dataset.add(graph, name, SHA256.asNode(), NodeFactory.createLiteralString(digest));
        add(weight(name, digest));
    }

    void remove(Node name) {
        of(name).ifPresent(old -> {
            dataset.delete(graph, name, SHA256.asNode(), NodeFactory.createLiteralString(old));
            add(weight(name, old).negate());
        });
    }

    private static BigInteger weight(Node name, String digest) {
        return new BigInteger(Digest.sha256(digest + "  " + name.getURI()), 16);
    }

    private void add(BigInteger weight) {
        BigInteger old = sum.or(() -> of(graph).map(hex -> new BigInteger(hex, 16)))
                .orElse(BigInteger.ZERO);
        sum = Optional.of(old.add(weight).mod(BigInteger.ONE.shiftLeft(256)));
    }

    private void write(BigInteger sum) {
        of(graph).ifPresent(old -> dataset.delete(graph, graph, SHA256.asNode(), NodeFactory.createLiteralString(old)));
        if (sum.signum() != 0) {
            dataset.add(graph, graph, SHA256.asNode(), NodeFactory.createLiteralString(sum.toString(16)));
        }
    }

    /** IRIs of all graphs that have a digest. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        dataset.find(graph, Node.ANY, SHA256.asNode(), Node.ANY)
                .forEachRemaining(quad -> names.add(quad.getSubject().getURI()));
        names.remove(graph.getURI());
        return names;
    }

    /** Equal for equal content and history, on every machine. */
    String revision() {
        sum.ifPresent(this::write);
        sum = Optional.empty();
        return Digest.sha256(
                of(graph).orElse("") + History.digest(minter, dataset).orElse(""));
    }
}
