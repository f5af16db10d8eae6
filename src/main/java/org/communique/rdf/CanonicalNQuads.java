package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The one form in which graphs are compared: N-Quads (RDF 1.1), one line per quad, each line once, sorted by code
 * point, which is also the order of the UTF-8 bytes ({@code LC_ALL=C sort}). Without blank nodes, which the project
 * never publishes, equal datasets have equal bytes.
 */
public final class CanonicalNQuads {
    /** The order of the code points; UTF-16 order differs where surrogates meet U+E000 and above. */
    private static final Comparator<String> BY_CODE_POINT = (a, b) -> {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == a.length() || i == b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        boolean bothSurrogate = Character.isSurrogate(a.charAt(i)) && Character.isSurrogate(b.charAt(i));
        boolean noSurrogate = !Character.isSurrogate(a.charAt(i)) && !Character.isSurrogate(b.charAt(i));
        if (bothSurrogate || noSurrogate) {
            return Character.compare(a.charAt(i), b.charAt(i));
        }
        return Integer.compare(a.codePointAt(i), b.codePointAt(i));
    };

    private CanonicalNQuads() {}

    /** The triples of a graph as quads. */
    public static Iterator<Quad> quads(Node name, Graph graph) {
        return graph.find().mapWith(triple -> Quad.create(name, triple));
    }

    /** All quads, each line with its end. */
    public static String text(Iterator<Quad> quads) {
        List<Row> rows = sorted(quads);
        StringBuilder text =
                new StringBuilder(rows.stream().mapToInt(Row::length).sum());
        rows.forEach(row -> row.appendTo(text));
        return text.toString();
    }

    /** Writes the whole dataset in UTF-8; the caller holds a read transaction and closes the stream. */
    public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (Row row : sorted(dataset.find())) {
            line.setLength(0);
            row.appendTo(line);
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Row> sorted(Iterator<Quad> quads) {
        CanonicalTerms terms = new CanonicalTerms(Integer.MAX_VALUE);
        List<Row> rows = new ArrayList<>();
        Iter.forEach(quads, quad -> rows.add(Row.of(quad, terms)));
        rows.sort(Row.order(terms.hasAboveSurrogates() ? BY_CODE_POINT : Comparator.naturalOrder()));
        List<Row> distinct = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (distinct.isEmpty() || !distinct.getLast().equals(row)) {
                distinct.add(row);
            }
        }
        return distinct;
    }

    /**
     * A quad in the form of its line. Terms are compared one after the other: what goes on where another term ends goes on
     * with a character behind the blank, so the order is that of the lines.
     *
     * @param graph the graph's term; empty for the default graph
     */
    private record Row(String subject, String predicate, String object, String graph) {
        private static Row of(Quad quad, CanonicalTerms terms) {
            return new Row(
                    terms.term(quad.getSubject()),
                    terms.term(quad.getPredicate()),
                    terms.term(quad.getObject()),
                    quad.isDefaultGraph() ? "" : terms.term(quad.getGraph()));
        }

        private static Comparator<Row> order(Comparator<String> terms) {
            return (one, other) -> {
                int order = compare(one.subject, other.subject, terms);
                if (order == 0) {
                    order = compare(one.predicate, other.predicate, terms);
                }
                if (order == 0) {
                    order = compare(one.object, other.object, terms);
                }
                return order == 0 ? compare(one.graph, other.graph, terms) : order;
            };
        }

        @SuppressWarnings("ReferenceEquality") // most rows share their terms
        private static int compare(String one, String other, Comparator<String> terms) {
            return one == other ? 0 : terms.compare(one, other);
        }

        /** At most how long the line is. */
        private int length() {
            return subject.length() + predicate.length() + object.length() + graph.length() + 6;
        }

        private void appendTo(StringBuilder text) {
            text.append(subject).append(' ').append(predicate).append(' ').append(object);
            if (!graph.isEmpty()) {
                text.append(' ').append(graph);
            }
            text.append(" .\n");
        }
    }
}
