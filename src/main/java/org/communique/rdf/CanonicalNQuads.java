package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        Rows rows = new Rows();
        Iter.forEach(quads, rows::add);
        return rows.sorted();
    }

    /** Rows subject by subject: what compares those of one does not read the subject again. */
    private static final class Rows {
        private final CanonicalTerms terms = new CanonicalTerms(Integer.MAX_VALUE);
        private final Map<String, List<Row>> bySubject = new HashMap<>();
        /** Quads of one subject and of one graph mostly follow each other. */
        private Node subject = Node.ANY;

        private List<Row> ofSubject = List.of();
        private String subjectTerm = "";
        private Node graph = Quad.defaultGraphNodeGenerated;
        private String graphTerm = "";

        private void add(Quad quad) {
            if (!quad.getSubject().equals(subject)) {
                subject = quad.getSubject();
                subjectTerm = terms.term(subject);
                ofSubject = bySubject.computeIfAbsent(subjectTerm, unused -> new ArrayList<>());
            }
            if (!quad.getGraph().equals(graph)) {
                graph = quad.getGraph();
                graphTerm = quad.isDefaultGraph() ? "" : terms.term(graph);
            }
            ofSubject.add(
                    new Row(subjectTerm, terms.term(quad.getPredicate()), terms.term(quad.getObject()), graphTerm));
        }

        private List<Row> sorted() {
            Comparator<String> order = terms.hasAboveSurrogates() ? BY_CODE_POINT : Comparator.naturalOrder();
            List<String> subjects = new ArrayList<>(bySubject.keySet());
            subjects.sort(order);
            List<Row> distinct = new ArrayList<>();
            for (String each : subjects) {
                List<Row> rows = bySubject.getOrDefault(each, List.of());
                rows.sort(Row.order(order));
                for (Row row : rows) {
                    if (distinct.isEmpty() || !distinct.getLast().equals(row)) {
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
     *
     * @param graph the graph's term; empty for the default graph
     */
    private record Row(String subject, String predicate, String object, String graph) {
        /** Of rows with the same subject. */
        private static Comparator<Row> order(Comparator<String> terms) {
            return (one, other) -> {
                int order = compare(one.predicate, other.predicate, terms);
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
