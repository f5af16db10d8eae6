package org.communique.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.rdf.CanonicalNQuads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesPartTest {
    @TempDir
    Path folder;

    private Path earlier;

    @BeforeEach
    void anEarlierRelease() throws IOException {
        earlier = Gazette.release(Gazette.data(), folder, "2026.10.1");
    }

    private static RDFPatch patch(Path release) throws IOException {
        return RDFPatchOps.read(new ByteArrayInputStream(
                ReleasingTest.text(release.resolve(ChangesPart.PATCH)).getBytes(UTF_8)));
    }

    private static String report(Path release) throws IOException {
        return Files.readString(release.resolve(ChangesPart.REPORT));
    }

    /** Applied by a program that is not ours. */
    private void assertThatThePatchLeadsTo(Path release) throws IOException {
        Dataset dataset = DatasetFactory.createTxnMem();
        RDFParser.fromString(ReleasingTest.text(earlier.resolve(Draft.QUADS)), Lang.NQUADS)
                .parse(dataset);
        RDFPatchOps.applyChange(dataset.asDatasetGraph(), patch(release));
        String patched = dataset.calculateRead(
                () -> CanonicalNQuads.text(dataset.asDatasetGraph().find()));
        assertThat(patched).isEqualTo(ReleasingTest.text(release.resolve(Draft.QUADS)));
    }

    @Test
    void aChangedEventGivesAPatchThatTurnsTheOldDumpIntoTheNewOne() throws IOException {
        Path later = Gazette.releaseAfter(
                earlier,
                Gazette.dataWith("A \\\"spring\\\" visit\\n", "A `late`, \\\"spring\\\" visit\\n"),
                "2026.11.1");

        assertThat(ReleasingTest.text(later.resolve(ChangesPart.PATCH)).lines())
                .filteredOn(line -> line.startsWith("A ") || line.startsWith("D "))
                .hasSize(2);
        assertThatThePatchLeadsTo(later);
        assertThat(report(later))
                .startsWith("# Changes from 2026.10.1 to 2026.11.1\n")
                .contains("| Events | 0 | 1 | 0 |")
                .contains("## Events changed\n\n- <http://news.example/event/spring> `\"A 'late', ");
        assertThat(Gazette.findings(later)).isEmpty();
    }

    @Test
    void whatIsAddedAndWithdrawnIsTold() throws IOException {
        Dataset data = Gazette.dataWith("<event/undated> a dip:Call", "<event/summer> a dip:Visit");
        Path later = Gazette.releaseAfter(earlier, data, "2026.11.1");

        assertThatThePatchLeadsTo(later);
        assertThat(report(later))
                .contains("| Events | 1 | 0 | 1 |", "| Articles | 0 | 0 | 0 |")
                .contains("## Events added\n\n- <http://news.example/event/summer> `\"A call\"@en`\n")
                .contains("## Events withdrawn\n\n- <http://news.example/event/undated> `\"A call\"@en`\n");
    }

    @Test
    void aChangedPartChangesItsEvent() throws IOException {
        Dataset data = Gazette.dataWith("dip:participant <person/a>", "dip:participant <person/b>");
        Path later = Gazette.releaseAfter(earlier, data, "2026.11.1");

        assertThat(report(later)).contains("## Events changed\n\n- <http://news.example/event/dialogue/3>");
        assertThatThePatchLeadsTo(later);
    }

    @Test
    void articlesAndConflictsAreTold() throws IOException {
        Path later = Gazette.releaseAfter(
                earlier, Gazette.dataWith("dct:identifier \"two\"", "dct:identifier \"2\""), "2026.11.1");
        Path last = Gazette.releaseAfter(
                earlier, Gazette.dataWith("<event/spring#conflict-1> a dip:Conflict ;", "<x>"), "2026.12.1");

        assertThat(report(later)).contains("| Articles | 0 | 1 | 0 |", "- <http://news.example/graph/article/two>\n");
        assertThat(report(last))
                .contains("| Conflicts | 0 | 0 | 1 |", "## Conflicts resolved\n\n- <http://news.example/event/spring#");
        assertThatThePatchLeadsTo(last);
    }

    @Test
    void nothingChangedGivesAnEmptyPatch() throws IOException {
        Path later = Gazette.releaseAfter(earlier, Gazette.data(), "2026.11.1");

        assertThat(ReleasingTest.text(later.resolve(ChangesPart.PATCH)).lines())
                .filteredOn(line -> !line.startsWith("H "))
                .containsExactly("TX .", "TC .");
        assertThatThePatchLeadsTo(later);
    }

    @Test
    void patchesLineUpByTheirIdentifiers() throws IOException {
        Path second = Gazette.releaseAfter(earlier, Gazette.dataWith("ordinal 7", "ordinal 8"), "2026.11.1");
        Path third = Gazette.releaseAfter(second, Gazette.dataWith("ordinal 7", "ordinal 9"), "2026.12.1");

        assertThat(patch(third).getPrevious()).isEqualTo(patch(second).getId());
    }

    @Test
    void anUnknownEarlierReleaseIsTold() {
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Gazette.releaseAfter(folder.resolve("none"), Gazette.data(), "2026.11.1"))
                .withMessageEndingWith("none: no release.json (expected: the folder of one release)");
    }
}
