package org.communique.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that cannot say "different" is worth nothing: each test but the first changes something. */
class VerificationTest {
    private static final String ORDINAL =
            "<http://news.example/event/spring> <https://w3id.org/communique/ontology#ordinal> \"%s\"^^<http://www.w3.org/2001/XMLSchema#integer> .";

    @TempDir
    Path folder;

    private Path release;

    @BeforeEach
    void aFreshRelease() throws IOException {
        release = Gazette.release(Gazette.data(), folder, "2026.11.1");
    }

    private void forge(List<String> lines) throws IOException {
        Forgery.of(release).replace(Draft.QUADS, String.join("\n", lines) + "\n");
    }

    private List<String> lines() throws IOException {
        return Arrays.asList(ReleasingTest.text(release.resolve(Draft.QUADS)).split("\n"));
    }

    private List<String> sorted(List<String> lines) {
        return lines.stream()
                .sorted((one, other) -> LineSorter.BY_BYTES.compare(one.getBytes(UTF_8), other.getBytes(UTF_8)))
                .toList();
    }

    @Test
    void aFreshReleaseEqualsItselfAndItsStore() throws IOException {
        assertThat(Gazette.findings(release)).isEmpty();
        assertThat(Gazette.findings(release, Gazette.data())).isEmpty();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(release));
    }

    @Test
    void oneChangedTripleIsNamed() throws IOException {
        Dataset store = Gazette.dataWith("dip:ordinal 7", "dip:ordinal 8");

        String where = release.resolve(Draft.QUADS).toString();
        assertThat(Gazette.findings(release, store))
                .containsExactlyInAnyOrder(
                        where + ": missing: " + ORDINAL.formatted("8") + " (expected: every quad of the store)",
                        where + ": too much: " + ORDINAL.formatted("7") + " (expected: only quads of the store)");
    }

    @Test
    void oneMissingTripleIsNamed() throws IOException {
        forge(lines().stream()
                .filter(line -> !line.equals(ORDINAL.formatted("7")))
                .toList());

        assertThat(Gazette.findings(release, Gazette.data()))
                .filteredOn(finding ->
                        finding.startsWith(release.resolve(Draft.QUADS).toString()))
                .singleElement()
                .asString()
                .endsWith(": missing: " + ORDINAL.formatted("7") + " (expected: every quad of the store)");
    }

    @Test
    void oneAddedTripleIsNamed() throws IOException {
        List<String> more = new ArrayList<>(lines());
        more.add(ORDINAL.formatted("9"));
        forge(sorted(more));

        assertThat(Gazette.findings(release, Gazette.data()))
                .filteredOn(finding ->
                        finding.startsWith(release.resolve(Draft.QUADS).toString()))
                .singleElement()
                .asString()
                .endsWith(": too much: " + ORDINAL.formatted("9") + " (expected: only quads of the store)");
    }

    @Test
    void ofManyDifferencesTheRestIsCounted() throws IOException {
        List<String> more = new ArrayList<>(lines());
        IntStream.range(100, 150).forEach(number -> more.add(ORDINAL.formatted(number)));
        forge(sorted(more));

        List<String> found = Gazette.findings(release, Gazette.data()).stream()
                .filter(finding ->
                        finding.startsWith(release.resolve(Draft.QUADS).toString()))
                .toList();
        assertThat(found).hasSize(Findings.SHOWN + 1);
        assertThat(found.getLast()).contains(": 30 more of this kind");
    }

    @Test
    void aChangedByteIsSeen() throws IOException {
        byte[] packed = Files.readAllBytes(release.resolve(Draft.QUADS));
        packed[packed.length / 2] ^= 1;
        Files.write(release.resolve(Draft.QUADS), packed);

        assertThat(Gazette.findings(release)).first().asString().contains("data.nq.gz: SHA-256 ");
    }

    @Test
    void aCutFileIsSeen() throws IOException {
        byte[] packed = Files.readAllBytes(release.resolve(Draft.QUADS));
        Files.write(release.resolve(Draft.QUADS), Arrays.copyOf(packed, packed.length / 2));

        assertThat(Gazette.findings(release)).anyMatch(finding -> finding.contains("data.nq.gz: unreadable: "));
    }

    @Test
    void aFileTooFewAndOneTooManyAreSeen() throws IOException {
        Files.move(release.resolve(Draft.QUADS), release.resolve("other.nq.gz"));

        assertThat(Gazette.findings(release))
                .containsExactlyInAnyOrder(
                        release.resolve(Draft.QUADS) + ": missing (expected: the file that SHA256SUMS lists)",
                        release.resolve("other.nq.gz") + ": not in SHA256SUMS (expected: no such file)");
    }

    @Test
    void linesOutOfOrderOrTwiceAreSeen() throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.add(lines.getFirst());
        forge(lines);

        assertThat(Gazette.findings(release))
                .anyMatch(finding -> finding.contains("line %d: not behind the one before".formatted(lines.size())));
    }

    @Test
    void anotherFormOfALineIsSeen() throws IOException {
        forge(lines().stream()
                .map(line -> line.equals(ORDINAL.formatted("7")) ? line.replace("\"7\"", "\"\\u0037\"") : line)
                .toList());

        assertThat(Gazette.findings(release)).anyMatch(finding -> finding.contains("(expected: the canonical form)"));
    }

    @Test
    void whatIsNoQuadIsSeen() throws IOException {
        forge(List.of("<http://a> <http://b> .", "<http://a>"));
        assertThat(Gazette.findings(release)).anyMatch(finding -> finding.contains("data.nq.gz: unreadable: "));
    }

    @Test
    void anotherCountIsSeen() throws IOException {
        Path card = release.resolve(ReleaseCard.NAME);
        Files.writeString(card, Files.readString(card).replaceFirst("\"quads\" : [0-9]+", "\"quads\" : 5"));

        assertThat(Gazette.findings(release))
                .anyMatch(finding -> finding.endsWith("quads (expected: 5 as in release.json)"));
    }

    @Test
    void anUnknownFolderIsNoRelease() {
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Gazette.findings(folder))
                .withMessage(folder + ": no release.json (expected: the folder of one release)");
    }

    @Test
    void aListThatPointsOutsideIsRefused() throws IOException {
        String digest = IntStream.range(0, 64).mapToObj(i -> "a").collect(Collectors.joining());
        Files.writeString(release.resolve(Checksums.NAME), digest + "  ../../etc/passwd\n");

        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Gazette.findings(release))
                .withMessageContaining("SHA256SUMS:1: another form (expected: a SHA-256 in hex");
    }
}
