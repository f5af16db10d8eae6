package org.communique.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * compares with it, and the revision is derived from it. To be used within a transaction.
 */
final class Checksums {
    private static final Property SHA256 = ResourceFactory.createProperty(SchemaDO.NS, "sha256");

    private final Node graph;
    private final DatasetGraph dataset;

    Checksums(IriMinter minter, DatasetGraph dataset) {
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
    }

    void remove(Node name) {
        of(name).ifPresent(old -> dataset.delete(graph, name, SHA256.asNode(), NodeFactory.createLiteralString(old)));
    }

    /** All digests by graph IRI. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        dataset.find(graph, Node.ANY, SHA256.asNode(), Node.ANY)
                .forEachRemaining(quad ->
                        all.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
        return all;
    }

    /** Equal for equal content, on every machine. */
    String revision() {
        StringBuilder content = new StringBuilder();
        all().forEach((name, digest) ->
                content.append(digest).append("  ").append(name).append('\n'));
        return Digest.sha256(content.toString());
    }
}
