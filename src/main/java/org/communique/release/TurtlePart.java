package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.rdf.QuadFormat;

/** The whole data as TriG, graph by graph, and the consensus, which is the default graph, as Turtle. */
record TurtlePart() implements Part {
    private static final char BETWEEN = '\t';

    @Override
    public String title() {
        return "TriG and Turtle";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        Map<String, String> prefixes = QuadFormat.prefixes().getNsPrefixMap();
        try (LineSorter sorter = draft.sorter();
                FileSink trig = draft.create(Draft.TRIG, "application/trig");
                FileSink turtle = draft.create(Draft.CONSENSUS, "text/turtle")) {
            try (LineSource quads = draft.quads()) {
                for (Optional<byte[]> line = quads.next(); line.isPresent(); line = quads.next()) {
                    sorter.add(byGraph(Row.of(new String(line.get(), StandardCharsets.UTF_8))));
                }
            }
            TurtleWriter all = new TurtleWriter(trig, prefixes);
            TurtleWriter consensus = new TurtleWriter(turtle, prefixes);
            try (LineSource rows = sorter.read()) {
                for (Optional<byte[]> line = rows.next(); line.isPresent(); line = rows.next()) {
                    Row row = row(new String(line.get(), StandardCharsets.UTF_8));
                    all.write(row);
                    if (row.graph().isEmpty()) {
                        consensus.write(row);
                    }
                }
            }
            all.end();
            consensus.end();
            return List.of(trig.finish(), turtle.finish());
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
