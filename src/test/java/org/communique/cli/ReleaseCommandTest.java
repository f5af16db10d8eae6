package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.fair.EarlReport;
import org.communique.rdf.CanonicalNQuads;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of two stores that took the samples in different orders and batches. */
class ReleaseCommandTest {
    private static final Home HOME = new Home(Path.of(""));

    @TempDir
    static Path folder;

    private static Store forwards;
    private static Store backwards;

    private record Ran(int exit, String err) {}

    @BeforeAll
    static void twoStores() throws IOException {
        var seeds = SampleStores.seeds();
        forwards = SampleStores.with(Files.createDirectory(folder.resolve("forwards")), seeds, Integer.MAX_VALUE);
        backwards = SampleStores.with(Files.createDirectory(folder.resolve("backwards")), seeds.reversed(), 3);
        assertThat(run(forwards, "release", "--version", "2026.10.1", "--date", "2026-10-05", "--out", "one")
                        .exit())
                .isZero();
    }

    @AfterAll
    static void close() {
        forwards.close();
        backwards.close();
    }

    private static Ran run(Store store, String... arguments) {
        var err = new ByteArrayOutputStream();
        var streams = Streams.of(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, folder, false, false);
        var name = store == forwards ? "forwards" : store == backwards ? "backwards" : "edited";
        var stores = new SharedStore(store, folder.resolve(name), Settings.read(HOME, Optional.empty()));
        var line = new ArrayList<>(List.of(arguments));
        if (arguments[0].equals("release")) {
            Collections.addAll(line, "--store", name);
        }
        int exit = new CommandLineRunner(() -> HOME, stores).run(line, streams);
        return new Ran(exit, err.toString(UTF_8));
    }

    private static Map<String, String> files(Path release) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(release)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(release.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void storesOfTheSameArticlesGiveTheSameBytes() throws IOException {
        assertThat(run(backwards, "release", "--version", "2026.10.1", "--date", "2026-10-05", "--out", "two")
                        .exit())
                .isZero();

        var one = files(folder.resolve("one/2026.10.1"));
        var two = files(folder.resolve("two/2026.10.1"));
        assertThat(two.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) ->
                assertThat(bytes.equals(two.get(name))).as(name).isTrue());
    }

    /** The patch is applied by a program that is not ours. */
    @Test
    void aChangedArticleGivesAPatchThatTurnsTheOldDumpIntoTheNewOne() throws IOException {
        var articles = Files.createDirectory(folder.resolve("articles"));
        var paths = new ArrayList<Path>();
        for (var seed : SampleStores.seeds()) {
            var copy = articles.resolve(seed.getFileName().toString());
            paths.add(Files.writeString(copy, Files.readString(seed).replace("8th Vietnam", "9th Vietnam")));
        }
        try (var changed = SampleStores.with(Files.createDirectory(folder.resolve("edited")), paths, Integer.MAX_VALUE)) {
            var released = run(
                    changed, "release", "--version", "2026.11.1", "--out", "later", "--against", "one/2026.10.1");
            assertThat(released.exit()).as(released.err()).isZero();
            assertThat(run(changed, "verify", "later/2026.11.1", "--store", "edited").exit())
                    .isZero();
        }
        var later = folder.resolve("later/2026.11.1");
        var dataset = DatasetFactory.createTxnMem();
        RDFParser.fromString(unpacked(folder.resolve("one/2026.10.1/data.nq.gz")), Lang.NQUADS)
                .parse(dataset);
        var patch = unpacked(later.resolve("changes.rdfp.gz"));
        RDFPatchOps.applyChange(
                dataset.asDatasetGraph(), RDFPatchOps.read(new ByteArrayInputStream(patch.getBytes(UTF_8))));
        var patched = dataset.calculateRead(
                () -> CanonicalNQuads.text(dataset.asDatasetGraph().find()));

        assertThat(patched.equals(unpacked(later.resolve("data.nq.gz")))).isTrue();
        assertThat(patch.lines()).anyMatch(line -> line.startsWith("A ")).anyMatch(line -> line.startsWith("D "));
        assertThat(Files.readString(later.resolve("changes.md"))).contains("## Events ");
    }

    private static String unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void aReleaseHoldsHowFairItIs() {
        var lines = EarlReport.lines(
                RDFDataMgr.loadModel(folder.resolve("one/2026.10.1/fair.ttl").toString()));

        assertThat(lines).hasSize(41);
        assertThat(lines)
                .filteredOn(line -> !line.outcome().equals("pass"))
                .extracting(EarlReport.Line::id, EarlReport.Line::outcome)
                .containsExactly(tuple("FIND2", "open"), tuple("OM3", "open"), tuple("FsF-F1-02MD", "open"));
    }

    @Test
    void aFreshReleaseEqualsBothStores() {
        for (var store : List.of("forwards", "backwards")) {
            var verified =
                    run(store.equals("forwards") ? forwards : backwards, "verify", "one/2026.10.1", "--store", store);
            assertThat(verified.err()).endsWith("equal: " + folder.resolve("one/2026.10.1") + "\n");
            assertThat(verified.exit()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aChangedFileIsToldAndFails() throws IOException {
        assertThat(run(forwards, "release", "--version", "2026.10.2", "--out", "changed")
                        .exit())
                .isZero();
        Files.writeString(folder.resolve("changed/2026.10.2/note.txt"), "not of the release");

        var verified = run(forwards, "verify", "changed/2026.10.2");

        assertThat(verified.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(verified.err())
                .contains("differs " + folder.resolve("changed/2026.10.2/note.txt") + ": not in SHA256SUMS")
                .endsWith(", 1 findings\n");
    }

    @Test
    void theNextVersionOfAMonthIsFound() {
        assertThat(run(forwards, "release", "--date", "2025-03-09", "--out", "numbered")
                        .exit())
                .isZero();
        assertThat(run(forwards, "release", "--date", "2025-03-30", "--out", "numbered")
                        .exit())
                .isZero();
        assertThat(folder.resolve("numbered/2025.3.2/SHA256SUMS")).exists();
    }

    @Test
    void aTakenVersionIsRefused() {
        var again = run(forwards, "release", "--version", "2026.10.1", "--out", "one");
        assertThat(again.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err())
                .isEqualTo(
                        "communique: %s: there is such a release (expected: a new version; a release never changes)\n"
                                .formatted(folder.resolve("one/2026.10.1")));
    }

    @Test
    void wrongOptionsAreTold() {
        assertThat(run(forwards, "release").err()).contains("no version (expected: --version 2026.11.1 or --date");
        assertThat(run(forwards, "release", "--version", "latest").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run(forwards, "release", "--date", "yesterday").err())
                .contains("--date: yesterday (expected: a day");
        assertThat(run(forwards, "verify", "nowhere").err())
                .contains("nowhere: no release.json (expected: the folder of one release)");
    }
}
