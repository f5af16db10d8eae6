package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.Writer2;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

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
        Terms terms = new Terms();
        List<Row> rows = new ArrayList<>();
        Iter.forEach(quads, quad -> rows.add(terms.row(quad)));
        rows.sort(Row.order(terms.aboveSurrogates ? BY_CODE_POINT : Comparator.naturalOrder()));
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

    /** Each node is formatted once: a subject stands in many lines, a graph in all of them. */
    private static final class Terms {
        private static final String NUMBERS_AND_DATES = XSD.getURI();
        private static final String STRING = XSD.xstring.getURI();

        private final NodeFormatterNT formatter = new NodeFormatterNT(CharSpace.UTF8);
        private final StringWriter buffer = new StringWriter();
        private final AWriter writer = Writer2.wrapNoBuffer(buffer);
        private final Map<Node, String> terms = new HashMap<>();
        /** Whether a term holds a character that UTF-16 puts behind surrogates and Unicode before them. */
        private boolean aboveSurrogates;

        Row row(Quad quad) {
            return new Row(
                    term(quad.getSubject()),
                    term(quad.getPredicate()),
                    term(quad.getObject()),
                    quad.isDefaultGraph() ? "" : term(quad.getGraph()));
        }

        private String term(Node node) {
            return terms.computeIfAbsent(node, this::formatted);
        }

        private String formatted(Node node) {
            if (node.isURI() && isPlain(node.getURI(), "<>{}|^`")) {
                return "<" + node.getURI() + ">";
            }
            if (node.isLiteral() && isPlain(node.getLiteralLexicalForm(), "")) {
                String form = "\"" + node.getLiteralLexicalForm() + "\"";
                String type = node.getLiteralDatatypeURI();
                if (type.equals(STRING)) {
                    return form;
                }
                if (type.startsWith(NUMBERS_AND_DATES)) {
                    return form + "^^<" + type + ">";
                }
            }
            return generally(node);
        }

        /** Printable ASCII without what N-Triples escapes: such a term is its own form. */
        private static boolean isPlain(String text, String special) {
            boolean plain = true;
            for (int i = 0; i < text.length() && plain; i++) {
                char c = text.charAt(i);
                plain = c >= ' '
                        && c < 0x7F
                        && c != '"'
                        && c != '\\'
                        && (special.isEmpty() || c != ' ' && special.indexOf(c) < 0);
            }
            return plain;
        }

        private String generally(Node node) {
            buffer.getBuffer().setLength(0);
            formatter.format(writer, node);
            String term = buffer.toString();
            for (int i = 0; i < term.length() && !aboveSurrogates; i++) {
                aboveSurrogates = term.charAt(i) > Character.MAX_SURROGATE;
            }
            return term;
        }
    }
}
