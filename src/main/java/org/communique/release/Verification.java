package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.communique.rdf.IriMinter;

/**
 * Proves that a folder holds a release as it was made: every file has its digest and no file is missing or too much;
 * the N-Quads are canonical, sorted and as many as told; the other files of the whole data say the same, and the slices
 * are cut as they have to be. With a store, that it holds exactly these quads. Whatever differs is told line by line.
 *
 * @param folder of one release
 * @param scratch where lines are sorted; made for this and removed at the end
 */
public record Verification(Path folder, Path scratch) {
    private static final long MEMORY = 48L << 20;

    /**
     * Compares with itself only.
     *
     * @throws ReleaseException if the folder holds no release
     */
    public List<Finding> ofItself(Consumer<String> progress) throws IOException {
        return findings(Optional.empty(), progress);
    }

    /**
     * Compares with itself and with a store.
     *
     * @param dataset of the store, within a read transaction
     * @throws ReleaseException if the folder holds no release
     */
    public List<Finding> with(Dataset dataset, Consumer<String> progress) throws IOException {
        return findings(Optional.of(dataset), progress);
    }

    private List<Finding> findings(Optional<Dataset> dataset, Consumer<String> progress) throws IOException {
        Folders.remove(scratch);
        Files.createDirectories(scratch);
        try {
            Findings findings = new Findings();
            ReleaseCard card = ReleaseCard.read(folder);
            progress.accept("checksums");
            boolean intact = checkFiles(card, findings);
            if (Files.isRegularFile(folder.resolve(Draft.QUADS))) {
                progress.accept("N-Quads");
                boolean readable = new QuadsCheck(folder, findings).check(card.quads());
                if (dataset.isPresent() && readable) {
                    progress.accept("store");
                    checkStore(card, dataset.get(), findings);
                }
                if (intact && readable) {
                    new CopiesCheck(folder, scratch, MEMORY, findings).check(card, progress);
                    progress.accept("JSON-LD and slices");
                    new DerivedCheck(folder, scratch, MEMORY, findings).check(card);
                }
            }
            return findings.all();
        } finally {
            Folders.remove(scratch);
        }
    }

    private boolean checkFiles(ReleaseCard card, Findings findings) throws IOException {
        int before = findings.all().size();
        Map<String, String> listed = Checksums.read(folder);
        Set<String> present = files();
        for (Map.Entry<String, String> entry : listed.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!present.contains(entry.getKey())) {
                findings.add(file.toString(), "missing", "the file that " + Checksums.NAME + " lists");
            } else if (!Checksums.sha256(file).equals(entry.getValue())) {
                findings.add(file.toString(), "SHA-256 " + Checksums.sha256(file), entry.getValue());
            }
        }
        present.stream()
                .filter(path -> !listed.containsKey(path) && !path.equals(Checksums.NAME))
                .forEach(path ->
                        findings.add(folder.resolve(path).toString(), "not in " + Checksums.NAME, "no such file"));
        Map<String, String> described = new TreeMap<>(listed);
        described.remove(ReleaseCard.NAME);
        Map<String, String> told = new TreeMap<>();
        card.files().forEach(file -> told.put(file.path(), file.sha256()));
        if (!told.equals(described)) {
            findings.add(
                    folder.resolve(ReleaseCard.NAME).toString(),
                    "lists other files or digests than " + Checksums.NAME,
                    "the same");
        }
        return findings.all().size() == before;
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            Set<String> files = new TreeSet<>();
            paths.filter(path -> !Files.isDirectory(path)).forEach(path -> {
                StringBuilder name = new StringBuilder();
                folder.relativize(path)
                        .forEach(step -> name.append(name.isEmpty() ? "" : "/").append(step));
                files.add(name.toString());
            });
            return files;
        }
    }

    private void checkStore(ReleaseCard card, Dataset dataset, Findings findings) throws IOException {
        String where = folder.resolve(Draft.QUADS).toString();
        Findings.Series missing = findings.series(where, "every quad of the store");
        Findings.Series extra = findings.series(where, "only quads of the store");
        try (LineSorter sorter = new LineSorter(scratch, MEMORY)) {
            new QuadRows()
                    .write(dataset.asDatasetGraph().find(), new Selection(new IriMinter(card.base())), sorter::add);
            try (LineSource stored = sorter.read();
                    LineSource released = LineReader.ofGzip(folder.resolve(Draft.QUADS))) {
                LineComparison.compare(stored, released, new Differences(missing, extra));
            }
        }
        missing.end();
        extra.end();
    }

    /** Tells lines that only one side has. */
    record Differences(Findings.Series missing, Findings.Series extra) implements LineComparison.Listener {
        @Override
        public void onlyFirst(byte[] line) {
            missing.add("missing: " + new String(line, StandardCharsets.UTF_8));
        }

        @Override
        public void onlySecond(byte[] line) {
            extra.add("too much: " + new String(line, StandardCharsets.UTF_8));
        }

        @Override
        public void both(byte[] line) {
            // What both have is fine.
        }
    }
}
