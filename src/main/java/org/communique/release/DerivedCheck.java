package org.communique.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.rdf.IriMinter;

/**
 * Checks the files that follow from the N-Quads alone by making them again: JSON-LD and the slices. Contents are compared,
 * not compressed bytes, so the compression library does not matter. What differs is told line by line.
 */
final class DerivedCheck {
    private final Path folder;
    private final Path scratch;
    private final long memory;
    private final Findings findings;

    DerivedCheck(Path folder, Path scratch, long memory, Findings findings) {
        this.folder = folder;
        this.scratch = scratch;
        this.memory = memory;
        this.findings = findings;
    }

    void check(ReleaseCard card) throws IOException {
        Path again = Files.createDirectories(scratch.resolve("again"));
        List<ReleaseFile> slices =
                SlicesPart.write(new IriMinter(card.base()), folder.resolve(Draft.QUADS), again);
        Stream<ReleaseFile> linked = Stream.empty();
        if (Files.isRegularFile(folder.resolve(Draft.CONTEXT))) {
            SyntaxesPart syntaxes = new SyntaxesPart(JsonLdContext.read(folder.resolve(Draft.CONTEXT)));
            try (LineSorter sorter = new LineSorter(scratch, memory);
                    LineSource quads = LineReader.ofGzip(folder.resolve(Draft.QUADS))) {
                linked = syntaxes.write(quads, sorter, again).stream()
                        .filter(file -> file.path().equals(Draft.JSON_LD));
            }
        }
        for (ReleaseFile wanted : Stream.concat(slices.stream(), linked).toList()) {
            Optional<ReleaseFile> held = card.files().stream()
                    .filter(file -> file.path().equals(wanted.path()))
                    .findFirst();
            if (held.isEmpty()) {
                findings.add(folder.resolve(wanted.path()).toString(), "missing", "a file that the quads give");
            } else if (!held.get().contentSha256().equals(wanted.contentSha256())) {
                compare(wanted.path(), again);
            }
        }
        card.files().stream()
                .map(ReleaseFile::path)
                .filter(path -> path.startsWith(SlicesPart.FOLDER))
                .filter(path -> slices.stream().noneMatch(slice -> slice.path().equals(path)))
                .forEach(path -> findings.add(folder.resolve(path).toString(), "no such slice", "those that the quads give"));
    }

    private void compare(String path, Path again) throws IOException {
        String where = folder.resolve(path).toString();
        int before = findings.all().size();
        Findings.Series missing = findings.series(where, "what " + Draft.QUADS + " gives");
        Findings.Series extra = findings.series(where, "only what " + Draft.QUADS + " gives");
        try (LineSorter wanted = sorted(again.resolve(path));
                LineSorter held = sorted(folder.resolve(path));
                LineSource wantedLines = wanted.read();
                LineSource heldLines = held.read()) {
            LineComparison.compare(wantedLines, heldLines, new Verification.Differences(missing, extra));
        }
        missing.end();
        extra.end();
        if (findings.all().size() == before) {
            findings.add(where, "its lines stand in another order", "that of " + Draft.QUADS);
        }
    }

    private LineSorter sorted(Path file) throws IOException {
        LineSorter sorter = new LineSorter(scratch, memory);
        try (LineSource lines = LineReader.ofGzip(file)) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                sorter.add(line.get());
            }
        }
        return sorter;
    }
}
