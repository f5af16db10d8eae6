package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.CanonicalTerms;

/** Turns quads into lines of canonical N-Quads ({@link org.communique.rdf.CanonicalNQuads}), one by one. */
final class QuadRows {
    private static final int KEPT = 50_000;
    private static final byte[] END = {' ', '.'};
    private static final byte[] NONE = {};

    private final CanonicalTerms terms = new CanonicalTerms(KEPT);
    /** The latest graph and subject and their forms: a store yields them in runs. */
    private Node lastAsked = Node.ANY;

    private boolean lastSelected;
    private Node lastGraph = Node.ANY;
    private byte[] graphForm = NONE;
    private Node lastSubject = Node.ANY;
    private byte[] subjectForm = NONE;

    /** Where a line goes. */
    @FunctionalInterface
    interface Sink {
        void accept(byte[] line) throws IOException;
    }

    /**
     * @throws ReleaseException for a blank node: its label would differ from run to run
     * @throws UncheckedIOException if the sink cannot take a line
     */
    @SuppressWarnings("ReferenceEquality") // The same object again is what makes it fast; another one is asked.
    void write(Iterator<Quad> quads, Selection selection, Sink sink) {
        quads.forEachRemaining(quad -> {
            if (quad.getGraph() != lastAsked) {
                lastAsked = quad.getGraph();
                lastSelected = selection.contains(quad);
            }
            if (lastSelected) {
                try {
                    sink.accept(line(quad));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    @SuppressWarnings("ReferenceEquality")
    byte[] line(Quad quad) {
        if (quad.getSubject() != lastSubject) {
            requireNamed(quad, quad.getSubject());
            lastSubject = quad.getSubject();
            subjectForm = terms.term(lastSubject);
        }
        requireNamed(quad, quad.getObject());
        byte[] predicate = terms.term(quad.getPredicate());
        byte[] object = terms.term(quad.getObject());
        if (quad.getGraph() != lastGraph) {
            lastGraph = quad.getGraph();
            graphForm = quad.isDefaultGraph() ? NONE : terms.term(lastGraph);
        }
        byte[] graph = graphForm;
        int length = subjectForm.length + 1 + predicate.length + 1 + object.length + END.length;
        byte[] line = Arrays.copyOf(subjectForm, graph.length == 0 ? length : length + 1 + graph.length);
        int at = append(line, subjectForm.length, predicate);
        at = append(line, at, object);
        at = graph.length == 0 ? at : append(line, at, graph);
        System.arraycopy(END, 0, line, at, END.length);
        return line;
    }

    /** Puts a blank and a term at a place and tells where it ends. */
    private static int append(byte[] line, int at, byte[] term) {
        line[at] = ' ';
        System.arraycopy(term, 0, line, at + 1, term.length);
        return at + 1 + term.length;
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
