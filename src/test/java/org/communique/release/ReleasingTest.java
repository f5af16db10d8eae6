package org.communique.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.CanonicalNQuads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasingTest {
    @TempDir
    Path folder;

    static String text(Path packed) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String> digests(Path release) throws IOException {
        Map<String, String> digests = new TreeMap<>(Checksums.read(release));
        digests.put(Checksums.NAME, Checksums.sha256(release.resolve(Checksums.NAME)));
        return digests;
    }

    @Test
    void theQuadsAreTheCanonicalOnesWithoutTheStoresOwn() throws IOException {
        Path release = Gazette.release(Gazette.data(), folder, "2026.11.1");

        List<Quad> released =
                Iter.toList(Iter.filter(Gazette.data().asDatasetGraph().find(), quad -> {
                    String graph = quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
                    return !graph.endsWith("/identity")
                            && !graph.endsWith("/checksums")
                            && !graph.contains("elsewhere");
                }));
        String text = text(release.resolve(Draft.QUADS));
        assertThat(text)
                .isEqualTo(CanonicalNQuads.text(released.iterator()))
                .contains("<http://news.example/graph/article/one> .", "<http://news.example/graph/choices> .")
                .contains("<http://news.example/graph/gazetteer> .", "<http://news.example/graph/ontology> .")
                .doesNotContain("secret key", "elsewhere");
        assertThat(ReleaseCard.read(release).quads()).isEqualTo(text.lines().count());
    }

    @Test
    void theSameDataInAnotherOrderGivesTheSameBytes() throws IOException {
        List<Quad> quads =
                new ArrayList<>(Iter.toList(Gazette.data().asDatasetGraph().find()));
        Collections.shuffle(quads, new Random(3));
        Dataset shuffled = DatasetFactory.createTxnMem();
        shuffled.executeWrite(() -> quads.forEach(shuffled.asDatasetGraph()::add));

        Path one = Gazette.release(Gazette.data(), folder.resolve("one"), "2026.11.1");
        Path other = shuffled.calculateRead(() -> {
            try {
                return Gazette.release(shuffled, folder.resolve("other"), "2026.11.1");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        assertThat(digests(one)).isEqualTo(digests(other)).hasSizeGreaterThan(2);
    }

    @Test
    void anyOtherDataGivesOtherBytes() throws IOException {
        Path one = Gazette.release(Gazette.data(), folder.resolve("one"), "2026.11.1");
        Path other =
                Gazette.release(Gazette.dataWith("dip:ordinal 7", "dip:ordinal 8"), folder.resolve("o"), "2026.11.1");

        assertThat(digests(one).get(Draft.QUADS)).isNotEqualTo(digests(other).get(Draft.QUADS));
    }

    /** RFC 1952, 2.3: bytes 4 to 7 are the time, 3 the flags (a name would be one), 9 the system. */
    @Test
    void theHeaderOfACompressedFileTellsNothingOfTimeAndPlace() throws IOException {
        Path release = Gazette.release(Gazette.data(), folder, "2026.11.1");

        byte[] packed = Files.readAllBytes(release.resolve(Draft.QUADS));
        assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0);
        assertThat(packed[9]).isEqualTo((byte) 0xff);
    }

    @Test
    void aReleaseIsNeverWrittenOver() throws IOException {
        Path release = Gazette.release(Gazette.data(), folder, "2026.11.1");
        Map<String, String> before = digests(release);

        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(
                        () -> Gazette.release(Gazette.dataWith("dip:ordinal 7", "dip:ordinal 8"), folder, "2026.11.1"))
                .withMessageEndingWith("there is such a release (expected: a new version; a release never changes)");
        assertThat(digests(release)).isEqualTo(before);
    }

    @Test
    void aBlankNodeStopsTheReleaseAndNothingIsLeft() {
        Dataset blank = Gazette.dataWith("dip:onProperty dip:startDate", "dip:onProperty []");

        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Gazette.release(blank, folder, "2026.11.1"))
                .withMessageStartingWith("http://news.example/graph/conflicts: a blank node: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theCardTellsWhatItIsAndListsTheFiles() throws IOException {
        Path release = Gazette.release(Gazette.data(), folder, "2026.11.1");
        ReleaseCard card = ReleaseCard.read(release);

        assertThat(card.version()).isEqualTo("2026.11.1");
        assertThat(card.issued()).isEqualTo("2026-11-22");
        assertThat(card.base()).isEqualTo("http://news.example/");
        assertThat(card.imprint()).isEqualTo(new Imprint("Gazette", "The gazette", "https://licence.example/"));
        ReleaseFile quads = card.files().stream()
                .filter(file -> file.path().equals(Draft.QUADS))
                .findFirst()
                .orElseThrow();
        assertThat(quads.bytes()).isEqualTo(Files.size(release.resolve(Draft.QUADS)));
        assertThat(quads.contentBytes())
                .isEqualTo(text(release.resolve(Draft.QUADS)).getBytes(UTF_8).length);
        assertThat(Optional.of(quads.contentSha256()))
                .contains(org.communique.rdf.Digest.sha256(text(release.resolve(Draft.QUADS))));
    }
}
