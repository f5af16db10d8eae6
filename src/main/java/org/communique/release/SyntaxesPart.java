package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.rdf.QuadFormat;

/**
 * The whole data as TriG and as JSON-LD, graph by graph, and the consensus, which is the default graph, as Turtle; with
 * the context of the JSON-LD.
 */
record SyntaxesPart(JsonLdContext context) implements Part {
    private static final char BETWEEN = '\t';

    @Override
    public String title() {
        return "TriG, Turtle and JSON-LD";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        try (LineSorter sorter = draft.sorter();
                LineSource quads = draft.quads()) {
            return write(quads, sorter, draft.folder());
        }
    }

    /** Writes the files into this folder. */
    List<ReleaseFile> write(LineSource quads, LineSorter sorter, Path folder) throws IOException {
        for (Optional<byte[]> line = quads.next(); line.isPresent(); line = quads.next()) {
            sorter.add(byGraph(Row.of(new String(line.get(), StandardCharsets.UTF_8))));
        }
        Map<String, String> prefixes = QuadFormat.prefixes().getNsPrefixMap();
        try (FileSink trig = new FileSink(folder, Draft.TRIG, "application/trig");
                FileSink turtle = new FileSink(folder, Draft.CONSENSUS, "text/turtle");
                FileSink json = new FileSink(folder, Draft.JSON_LD, Draft.JSON_LD_TYPE);
                FileSink terms = new FileSink(folder, Draft.CONTEXT, Draft.JSON_LD_TYPE);
                LineSource rows = sorter.read()) {
            TurtleWriter all = new TurtleWriter(trig, prefixes);
            TurtleWriter consensus = new TurtleWriter(turtle, prefixes);
            JsonLdWriter linked = new JsonLdWriter(json, context);
            for (Optional<byte[]> line = rows.next(); line.isPresent(); line = rows.next()) {
                Row row = row(new String(line.get(), StandardCharsets.UTF_8));
                all.write(row);
                linked.write(row);
                if (row.graph().isEmpty()) {
                    consensus.write(row);
                }
            }
            all.end();
            consensus.end();
            linked.end();
            terms.writeText("{\"@context\":" + context.text() + "}\n");
            return List.of(trig.finish(), turtle.finish(), json.finish(), terms.finish());
        }
    }

    /** The default graph comes first. No term holds a tab: N-Quads escapes it. */
    private static byte[] byGraph(Row row) {
        return (row.graph() + BETWEEN + row.subject() + BETWEEN + row.predicate() + BETWEEN + row.object())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Row row(String line) {
        int graph = line.indexOf(BETWEEN);
        int subject = line.indexOf(BETWEEN, graph + 1);
        int predicate = line.indexOf(BETWEEN, subject + 1);
        return new Row(
                line.substring(graph + 1, subject),
                line.substring(subject + 1, predicate),
                line.substring(predicate + 1),
                line.substring(0, graph));
    }
}
