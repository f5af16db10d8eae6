package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
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
        return String.join("", lines(quads));
    }

    /** Writes the whole dataset in UTF-8; the caller holds a read transaction and closes the stream. */
    public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        for (String line : lines(dataset.find())) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All quads as sorted lines, each with its end. */
    public static List<String> lines(Iterator<Quad> quads) {
        Writer writer = new Writer();
        TreeSet<String> lines = new TreeSet<>(BY_CODE_POINT);
        Iter.forEach(quads, quad -> lines.add(writer.line(quad)));
        return List.copyOf(lines);
    }

    /** Each node is formatted once: a subject stands in many lines, a graph in all of them. */
    private static final class Writer {
        private final NodeFormatterNT formatter = new NodeFormatterNT(CharSpace.UTF8);
        private final Map<Node, String> terms = new HashMap<>();

        String line(Quad quad) {
            String subject = term(quad.getSubject());
            String predicate = term(quad.getPredicate());
            String object = term(quad.getObject());
            String line = subject + " " + predicate + " " + object;
            return quad.isDefaultGraph() ? line + " .\n" : line + " " + term(quad.getGraph()) + " .\n";
        }

        private String term(Node node) {
            return terms.computeIfAbsent(node, unused -> {
                IndentedLineBuffer term = new IndentedLineBuffer();
                formatter.format(term, node);
                return term.asString();
            });
        }
    }
}
