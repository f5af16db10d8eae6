package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.CanonicalNQuads;

/**
 * Writes rows that come graph by graph and subject by subject as TriG (W3C), or as Turtle where there is one graph. It
 * holds one row at a time and gives equal rows equal bytes.
 */
final class TurtleWriter {
    private static final String TYPE = "<" + RDF.type.getURI() + ">";

    private final FileSink out;
    /** From the beginning of IRIs to prefixes. */
    private final Map<String, String> prefixes = new TreeMap<>();

    private final StringBuilder text = new StringBuilder();
    private Optional<Row> last = Optional.empty();

    TurtleWriter(FileSink out, Map<String, String> namespaces) throws IOException {
        this.out = out;
        StringBuilder head = new StringBuilder();
        new TreeMap<>(namespaces).forEach((prefix, namespace) -> {
            prefixes.put(namespace, prefix);
            head.append("PREFIX %s: <%s>\n".formatted(prefix, namespace));
        });
        out.writeText(head.toString());
    }

    /** A small graph as a file of its own. */
    static ReleaseFile file(Draft draft, String path, Model model) throws IOException {
        Stream<Quad> quads = model.getGraph().stream().map(triple -> new Quad(Quad.defaultGraphIRI, triple));
        try (FileSink out = draft.create(path, "text/turtle")) {
            TurtleWriter writer = new TurtleWriter(out, model.getNsPrefixMap());
            for (String line : CanonicalNQuads.text(quads.iterator()).lines().toList()) {
                writer.write(Row.of(line));
            }
            writer.end();
            return out.finish();
        }
    }

    void write(Row row) throws IOException {
        text.setLength(0);
        boolean sameGraph = last.isPresent() && last.get().graph().equals(row.graph());
        boolean sameSubject = sameGraph && last.get().subject().equals(row.subject());
        if (sameSubject && last.get().predicate().equals(row.predicate())) {
            text.append(" , ");
        } else if (sameSubject) {
            text.append(" ;\n    ").append(predicate(row)).append(' ');
        } else {
            if (last.isPresent()) {
                text.append(" .\n");
            }
            if (!sameGraph) {
                closeGraph();
                text.append(row.graph().isEmpty() ? "" : "\nGRAPH " + row.graph() + " {\n");
            }
            text.append('\n')
                    .append(name(row.subject()))
                    .append(' ')
                    .append(predicate(row))
                    .append(' ');
        }
        text.append(object(row.object()));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        last = Optional.of(row);
    }

    private void closeGraph() {
        if (last.isPresent() && !last.get().graph().isEmpty()) {
            text.append("}\n");
        }
    }

    /** Ends the document. */
    void end() throws IOException {
        text.setLength(0);
        if (last.isPresent()) {
            text.append(" .\n");
            closeGraph();
        }
        out.writeText(text.toString());
    }

    private String predicate(Row row) {
        return row.predicate().equals(TYPE) ? "a" : name(row.predicate());
    }

    private String object(String term) {
        int type = term.startsWith("\"") && term.endsWith(">") ? term.lastIndexOf("^^<") : -1;
        return type > 0 ? term.substring(0, type + 2) + name(term.substring(type + 2)) : name(term);
    }

    /** An IRI with its prefix if what follows the prefix is a plain word; any other term as it is. */
    private String name(String term) {
        if (!term.startsWith("<")) {
            return term;
        }
        int begin = Math.max(term.lastIndexOf('/'), term.lastIndexOf('#')) + 1;
        String prefix = begin > 1 ? prefixes.get(term.substring(1, begin)) : null;
        String local = term.substring(Math.max(begin, 1), term.length() - 1);
        return prefix != null && isPlain(local) ? prefix + ":" + local : term;
    }

    private static boolean isPlain(String local) {
        boolean plain = !local.isEmpty() && local.charAt(0) != '-';
        for (int i = 0; i < local.length() && plain; i++) {
            char c = local.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
        }
        return plain;
    }
}
