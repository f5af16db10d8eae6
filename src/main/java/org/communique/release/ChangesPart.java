package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * What changed since an earlier release: {@code changes.rdfp.gz}, an RDF Patch
 * (https://jena.apache.org/documentation/rdf-patch) that turns its quads into these, and {@code changes.md} for people.
 *
 * <p>The patch names both by identifiers that are made of their digests, so that patches can be lined up.
 *
 * @param earlier the folder of the earlier release
 */
record ChangesPart(Path earlier, ReleaseVersion version) implements Part {
    static final String PATCH = "changes.rdfp.gz";
    static final String REPORT = "changes.md";

    private static final byte[] DELETE = "D ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ADD = "A ".getBytes(StandardCharsets.UTF_8);

    @Override
    public String title() {
        return "changes";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        ReleaseCard before = ReleaseCard.read(earlier);
        ChangeReport report = new ChangeReport(draft.minter());
        try (FileSink patch = draft.create(PATCH, "application/rdf-patch");
                FileSink text = draft.create(REPORT, "text/markdown");
                LineSource old = LineReader.ofGzip(earlier.resolve(Draft.QUADS));
                LineSource now = draft.quads()) {
            patch.writeText("H id <uuid:%s> .\n".formatted(id(draft.folder())));
            patch.writeText("H prev <uuid:%s> .\n".formatted(id(earlier)));
            patch.writeText("TX .\n");
            LineComparison.compare(old, now, new Writing(patch, report));
            patch.writeText("TC .\n");
            text.writeText(report.text(before.version(), version.toString()));
            return List.of(patch.finish(), text.finish());
        }
    }

    private static UUID id(Path release) throws IOException {
        String digest = Checksums.sha256(release.resolve(Draft.QUADS));
        return UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.UTF_8));
    }

    private record Writing(FileSink patch, ChangeReport report) implements LineComparison.Listener {
        @Override
        public void onlyFirst(byte[] line) throws IOException {
            patch.write(DELETE);
            patch.writeLine(line);
            report.removed(row(line));
        }

        @Override
        public void onlySecond(byte[] line) throws IOException {
            patch.write(ADD);
            patch.writeLine(line);
            report.added(row(line));
        }

        @Override
        public void both(byte[] line) {
            report.kept(row(line));
        }

        private static Row row(byte[] line) {
            return Row.of(new String(line, StandardCharsets.UTF_8));
        }
    }
}
