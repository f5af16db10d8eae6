package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.CanonicalTerms;

/** Turns quads into lines of canonical N-Quads ({@link org.communique.rdf.CanonicalNQuads}), one by one. */
final class QuadRows {
    private static final int KEPT = 50_000;

    private final CanonicalTerms terms = new CanonicalTerms(KEPT);

    /** Where a line goes. */
    @FunctionalInterface
    interface Sink {
        void accept(byte[] line) throws IOException;
    }

    /**
     * @throws ReleaseException for a blank node: its label would differ from run to run
     * @throws UncheckedIOException if the sink cannot take a line
     */
    void write(Iterator<Quad> quads, Selection selection, Sink sink) {
        quads.forEachRemaining(quad -> {
            if (selection.contains(quad)) {
                try {
                    sink.accept(line(quad));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    byte[] line(Quad quad) {
        requireNamed(quad, quad.getSubject());
        requireNamed(quad, quad.getObject());
        StringBuilder line = new StringBuilder(200)
                .append(terms.term(quad.getSubject()))
                .append(' ')
                .append(terms.term(quad.getPredicate()))
                .append(' ')
                .append(terms.term(quad.getObject()));
        if (!quad.isDefaultGraph()) {
            line.append(' ').append(terms.term(quad.getGraph()));
        }
        return line.append(" .").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void requireNamed(Quad quad, Node node) {
        if (node.isBlank()) {
            throw new ReleaseException(
                    quad.isDefaultGraph() ? "default graph" : quad.getGraph().toString(),
                    "a blank node: " + quad.asTriple(),
                    "things with IRIs");
        }
    }
}
