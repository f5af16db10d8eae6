package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlicesPartTest {
    @TempDir
    Path folder;

    private Path release;

    @BeforeEach
    void aRelease() throws IOException {
        release = Gazette.release(Gazette.data(), folder, "2026.11.1");
    }

    private List<String> slice(String name) throws IOException {
        return ReleasingTest.text(release.resolve("slices/" + name + ".nq.gz"))
                .lines()
                .toList();
    }

    private List<String> names() throws IOException {
        return ReleaseCard.read(release).files().stream()
                .map(ReleaseFile::path)
                .filter(path -> path.startsWith("slices/"))
                .map(path -> path.substring("slices/".length(), path.length() - ".nq.gz".length()))
                .toList();
    }

    @Test
    void thereIsOneForEachYearAndClass() throws IOException {
        assertThat(names())
                .containsExactly(
                        "class/Article",
                        "class/Call",
                        "class/Meeting",
                        "class/Person",
                        "class/State",
                        "class/Visit",
                        "year/2024",
                        "year/2025",
                        "year/undated");
    }

    @Test
    void aYearHoldsItsEventsTheirPartsAndTheGraphsOfTheArticlesThatReportThem() throws IOException {
        assertThat(slice("year/2024"))
                .anyMatch(line -> line.startsWith("<http://news.example/event/dialogue/3> "))
                .anyMatch(line -> line.startsWith("<http://news.example/event/dialogue/3#host-a> "))
                .anyMatch(line -> line.startsWith("<http://news.example/article/one#event-1> ") && line.contains("#specializationOf>"))
                .anyMatch(line -> line.endsWith("<http://news.example/graph/article/one> ."))
                .noneMatch(line -> line.contains("/event/spring"))
                .noneMatch(line -> line.endsWith("<http://news.example/graph/article/two> ."));
        assertThat(slice("year/2025"))
                .anyMatch(line -> line.endsWith("<http://news.example/graph/choices> ."))
                .anyMatch(line -> line.endsWith("<http://news.example/graph/conflicts> ."))
                .noneMatch(line -> line.contains("/article/"));
        assertThat(slice("year/undated")).allMatch(line -> line.startsWith("<http://news.example/event/undated> "));
    }

    @Test
    void aClassHoldsWhatTheConsensusAndTheGazetteerSayOfItsThings() throws IOException {
        assertThat(slice("class/Person")).hasSize(4).allMatch(line -> line.startsWith("<http://news.example/person/a> "));
        assertThat(slice("class/State")).allMatch(line -> line.endsWith("<http://news.example/graph/gazetteer> ."));
    }

    @Test
    void eachLineOfASliceStandsInTheWholeAndInItsOrder() throws IOException {
        List<String> whole =
                ReleasingTest.text(release.resolve(Draft.QUADS)).lines().toList();
        for (String name : names()) {
            List<String> lines = slice(name);
            assertThat(lines).as(name).isNotEmpty().isEqualTo(whole.stream().filter(lines::contains).toList());
        }
    }

    /** Neither a year of a million nor a class of a stranger may become a file. */
    @Test
    void whatSourcesSayCannotNameAFile() throws IOException {
        Path strange = Gazette.release(
                Gazette.dataWith("\"2025-04\"^^xsd:gYearMonth", "\"100000-04-01\"^^xsd:date ; a <https://w3id.org/communique/ontology#../../x>"),
                folder,
                "2026.11.2");

        assertThat(ReleaseCard.read(strange).files().stream().map(ReleaseFile::path).filter(path -> path.startsWith("slices/")))
                .contains("slices/year/undated.nq.gz")
                .allMatch(path -> path.matches("slices/(year/(2024|undated)|class/[A-Za-z]+)\\.nq\\.gz"));
    }

    @Test
    void aSliceThatSaysSomethingElseIsFoundEvenWithFittingChecksums() throws IOException {
        String path = "slices/year/2025.nq.gz";
        List<String> lines = slice("year/2025");
        Forgery.of(release)
                .replace(path, String.join("\n", Stream.concat(lines.stream().skip(1), Stream.of("<http://a> <http://b> <http://c> .")).toList()) + "\n");

        String where = release.resolve(path).toString();
        assertThat(Gazette.findings(release))
                .containsExactlyInAnyOrder(
                        where + ": missing: " + lines.getFirst() + " (expected: what data.nq.gz gives)",
                        where + ": too much: <http://a> <http://b> <http://c> . (expected: only what data.nq.gz gives)");
    }

    @Test
    void aSliceInAnotherOrderAndAMissingOneAreFound() throws IOException {
        Forgery forgery = Forgery.of(release);
        forgery.replace("slices/class/Person.nq.gz", String.join("\n", slice("class/Person").reversed()) + "\n");
        forgery.remove("slices/class/Call.nq.gz");

        assertThat(Gazette.findings(release))
                .containsExactlyInAnyOrder(
                        release.resolve("slices/class/Call.nq.gz") + ": missing (expected: a file that the quads give)",
                        release.resolve("slices/class/Person.nq.gz")
                                + ": its lines stand in another order (expected: that of data.nq.gz)");
    }
}
