package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Checks that the N-Quads of a release are what canonical ones are: readable, sorted, each line once, in its one form.
 */
final class QuadsCheck {
    private final Path file;
    private final Findings findings;

    QuadsCheck(Path folder, Findings findings) {
        this.file = folder.resolve(Draft.QUADS);
        this.findings = findings;
    }

    /** @return whether the file can be read to its end */
    boolean check(long told) throws IOException {
        try (LineReader lines = LineReader.ofGzip(file)) {
            LineByLine reading = new LineByLine(lines);
            QuadFiles.parse(file, Lang.NQUADS, reading);
            reading.end();
            if (reading.count != told) {
                findings.add(
                        file.toString(), reading.count + " quads", "%d as in %s".formatted(told, ReleaseCard.NAME));
            }
            return true;
        } catch (IOException | UncheckedIOException | RuntimeIOException | RiotException | ReleaseException e) {
            findings.add(file.toString(), "unreadable: " + e.getMessage(), "N-Quads, compressed by gzip");
            return false;
        }
    }

    /** Reads the lines beside the parser: each must be the canonical form of what the parser takes from it. */
    private final class LineByLine extends StreamRDFBase {
        private final LineReader lines;
        private final QuadRows rows = new QuadRows();
        private final Findings.Series forms = findings.series(file.toString(), "the canonical form");
        private final Findings.Series orders = findings.series(file.toString(), "lines in the order of their bytes");
        private byte[] last = new byte[0];
        private long count;

        LineByLine(LineReader lines) {
            this.lines = lines;
        }

        @Override
        public void triple(Triple triple) {
            quad(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            count++;
            Optional<byte[]> next;
            try {
                next = lines.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byte[] line = next.orElse(new byte[0]);
            if (!Arrays.equals(line, rows.line(quad))) {
                forms.add("line %d: %s".formatted(count, new String(line, StandardCharsets.UTF_8)));
            }
            if (LineSorter.BY_BYTES.compare(last, line) >= 0) {
                orders.add("line %d: not behind the one before".formatted(count));
            }
            last = line;
        }

        void end() throws IOException {
            forms.end();
            orders.end();
            long rest = 0;
            // To the end: a file that was cut shows only there, and the parser takes the cut for the end.
            while (lines.next().isPresent()) {
                rest++;
            }
            if (rest > 0) {
                findings.add(file.toString(), rest + " lines that are no quads", "quads only");
            }
        }
    }
}
