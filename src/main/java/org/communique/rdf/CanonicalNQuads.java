package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The one form in which graphs are compared: N-Quads (RDF 1.1) in UTF-8, one line per quad, each line once, sorted by
 * their bytes ({@code LC_ALL=C sort}), which is also the order of the code points. Without blank nodes, which the project
 * never publishes, equal datasets have equal bytes.
 */
public final class CanonicalNQuads {
    private static final byte[] NO_GRAPH = {};
    private static final byte[] END = {' ', '.', '\n'};

    private CanonicalNQuads() {}

    /** The triples of a graph as quads. */
    public static Iterator<Quad> quads(Node name, Graph graph) {
        return graph.find().mapWith(triple -> Quad.create(name, triple));
    }

    /** All quads in UTF-8, each line with its end. */
    public static byte[] utf8(Iterator<Quad> quads) {
        List<Row> rows = sorted(quads);
        byte[] text = new byte[rows.stream().mapToInt(Row::length).sum()];
        int at = 0;
        for (Row row : rows) {
            at = row.copyTo(text, at);
        }
        return text;
    }

    /** All quads, each line with its end. */
    public static String text(Iterator<Quad> quads) {
        return new String(utf8(quads), StandardCharsets.UTF_8);
    }

    /** Writes the whole dataset in UTF-8; the caller holds a read transaction and closes the stream. */
    public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        for (Row row : sorted(dataset.find())) {
            byte[] line = new byte[row.length()];
            row.copyTo(line, 0);
            out.write(line);
        }
    }

    private static List<Row> sorted(Iterator<Quad> quads) {
        Rows rows = new Rows();
        Iter.forEach(quads, rows::add);
        return rows.sorted();
    }

    /** Rows subject by subject: what compares those of one does not read the subject again. */
    private static final class Rows {
        private static final class Subject {
            private final byte[] term;
            private final List<Row> rows = new ArrayList<>();

            Subject(byte[] term) {
                this.term = term;
            }
        }

        private final CanonicalTerms terms = new CanonicalTerms(Integer.MAX_VALUE);
        private final Map<Node, Subject> subjects = new HashMap<>();
        /** Quads of one subject and of one graph mostly follow each other. */
        private Node lastSubject = Node.ANY;

        private Subject subject = new Subject(NO_GRAPH);
        private Node lastGraph = Quad.defaultGraphNodeGenerated;
        private byte[] graph = NO_GRAPH;

        private void add(Quad quad) {
            if (!quad.getSubject().equals(lastSubject)) {
                lastSubject = quad.getSubject();
                subject = subjects.computeIfAbsent(lastSubject, node -> new Subject(terms.term(node)));
            }
            if (!quad.getGraph().equals(lastGraph)) {
                lastGraph = quad.getGraph();
                graph = quad.isDefaultGraph() ? NO_GRAPH : terms.term(lastGraph);
            }
            subject.rows.add(new Row(subject.term, terms.term(quad.getPredicate()), object(quad.getObject()), graph));
        }

        /** Most literals stand in one line only. */
        private byte[] object(Node object) {
            return object.isLiteral() ? terms.form(object) : terms.term(object);
        }

        private List<Row> sorted() {
            List<Subject> inOrder = new ArrayList<>(subjects.values());
            inOrder.sort(Comparator.comparing(each -> each.term, Arrays::compareUnsigned));
            List<Row> distinct = new ArrayList<>();
            for (Subject each : inOrder) {
                each.rows.sort(Row.OF_SUBJECT);
                int first = distinct.size();
                for (Row row : each.rows) {
                    if (distinct.size() == first || Row.OF_SUBJECT.compare(distinct.getLast(), row) != 0) {
                        distinct.add(row);
                    }
                }
            }
            return distinct;
        }
    }

    /**
     * A quad in the form of its line. Terms are compared one after the other: what goes on where another term ends goes on
     * with a character behind the blank, so the order is that of the lines.
     */
    private static final class Row {
        /** The order of rows with the same subject; those that are equal are in one place. */
        private static final Comparator<Row> OF_SUBJECT = (one, other) -> {
            int order = compare(one.predicate, other.predicate);
            if (order == 0) {
                order = compare(one.object, other.object);
            }
            return order == 0 ? compare(one.graph, other.graph) : order;
        };

        private final byte[] subject;
        private final byte[] predicate;
        private final byte[] object;
        /** Empty for the default graph. */
        private final byte[] graph;

        Row(byte[] subject, byte[] predicate, byte[] object, byte[] graph) {
            this.subject = subject;
            this.predicate = predicate;
            this.object = object;
            this.graph = graph;
        }

        /** Most rows share their terms. */
        @SuppressWarnings("ReferenceEquality")
        private static int compare(byte[] one, byte[] other) {
            return one == other ? 0 : Arrays.compareUnsigned(one, other);
        }

        private int length() {
            int ofGraph = graph.length == 0 ? 0 : graph.length + 1;
            return subject.length + 1 + predicate.length + 1 + object.length + ofGraph + END.length;
        }

        /** Puts the line at a place and tells where it ends. */
        private int copyTo(byte[] text, int begin) {
            int at = copy(subject, text, begin);
            at = copyBehindBlank(predicate, text, at);
            at = copyBehindBlank(object, text, at);
            at = graph.length == 0 ? at : copyBehindBlank(graph, text, at);
            return copy(END, text, at);
        }

        private static int copyBehindBlank(byte[] term, byte[] text, int at) {
            text[at] = ' ';
            return copy(term, text, at + 1);
        }

        private static int copy(byte[] term, byte[] text, int at) {
            System.arraycopy(term, 0, text, at, term.length);
            return at + term.length;
        }
    }
}
