package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Checks that the other syntaxes say what the N-Quads say. */
final class CopiesCheck {
    private final Path folder;
    private final Path scratch;
    private final long memory;
    private final Findings findings;

    CopiesCheck(Path folder, Path scratch, long memory, Findings findings) {
        this.folder = folder;
        this.scratch = scratch;
        this.memory = memory;
        this.findings = findings;
    }

    void check(ReleaseCard card, Consumer<String> progress) throws IOException {
        for (ReleaseFile file : card.files()) {
            if (file.path().equals(Draft.TRIG)) {
                progress.accept("TriG");
                check(file.path(), Lang.TRIG, false);
            } else if (file.path().equals(Draft.CONSENSUS)) {
                progress.accept("Turtle");
                check(file.path(), Lang.TURTLE, true);
            }
        }
    }

    private void check(String path, Lang syntax, boolean defaultGraphOnly) throws IOException {
        Path file = folder.resolve(path);
        Findings.Series missing = findings.series(file.toString(), "all of " + Draft.QUADS);
        Findings.Series extra = findings.series(file.toString(), "only what " + Draft.QUADS + " says");
        try (LineSorter sorter = new LineSorter(scratch, memory)) {
            QuadFiles.parse(file, syntax, new Sorting(sorter));
            try (LineSource copy = sorter.read();
                    LineSource quads = LineReader.ofGzip(folder.resolve(Draft.QUADS))) {
                LineSource wanted = defaultGraphOnly ? new DefaultGraph(quads) : quads;
                LineComparison.compare(wanted, copy, new Verification.Differences(missing, extra));
            }
        } catch (UncheckedIOException | RuntimeIOException | RiotException | ReleaseException e) {
            findings.add(file.toString(), "unreadable: " + e.getMessage(), syntax.getName() + ", compressed by gzip");
        }
        missing.end();
        extra.end();
    }

    private static final class Sorting extends StreamRDFBase {
        private final LineSorter sorter;
        private final QuadRows rows = new QuadRows();

        Sorting(LineSorter sorter) {
            this.sorter = sorter;
        }

        @Override
        public void triple(Triple triple) {
            quad(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            try {
                sorter.add(rows.line(quad));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The lines without a graph. */
    private record DefaultGraph(LineSource lines) implements LineSource {
        @Override
        public Optional<byte[]> next() throws IOException {
            Optional<byte[]> line = lines.next();
            while (line.isPresent()
                    && !Row.of(new String(line.get(), StandardCharsets.UTF_8))
                            .graph()
                            .isEmpty()) {
                line = lines.next();
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
