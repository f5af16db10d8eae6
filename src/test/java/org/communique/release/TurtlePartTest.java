package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.rdf.CanonicalNQuads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurtlePartTest {
    @TempDir
    Path folder;

    private Path release;

    @BeforeEach
    void aRelease() throws IOException {
        release = Gazette.release(Gazette.data(), folder, "2026.11.1");
    }

    private String read(String file, Lang syntax) throws IOException {
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(ReleasingTest.text(release.resolve(file)), syntax).parse(dataset);
        return CanonicalNQuads.text(dataset.asDatasetGraph().find());
    }

    @Test
    void theTriGSaysWhatTheQuadsSay() throws IOException {
        assertThat(read(Draft.TRIG, Lang.TRIG)).isEqualTo(ReleasingTest.text(release.resolve(Draft.QUADS)));
    }

    @Test
    void theTurtleSaysWhatTheDefaultGraphSays() throws IOException {
        List<String> expected = ReleasingTest.text(release.resolve(Draft.QUADS))
                .lines()
                .filter(line -> Row.of(line).graph().isEmpty())
                .toList();

        assertThat(read(Draft.CONSENSUS, Lang.TURTLE).lines()).isNotEmpty().containsExactlyElementsOf(expected);
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(ReleasingTest.text(release.resolve(Draft.CONSENSUS)))
                .contains("<http://news.example/person/a> a dip:Person ;\n    rdfs:label \"Ana Do\" , \"Ána Ðỗ\" ;")
                .contains("dip:ordinal \"7\"^^xsd:integer");
    }

    @Test
    void aCopyThatSaysSomethingElseIsFoundEvenWithFittingChecksums() throws IOException {
        String changed =
                ReleasingTest.text(release.resolve(Draft.TRIG)).replace("\"7\"^^xsd:integer", "\"8\"^^xsd:integer");
        ReleaseCard card = ReleaseCard.read(release);
        List<ReleaseFile> files = new ArrayList<>(card.files());
        files.removeIf(file -> file.path().equals(Draft.TRIG));
        try (FileSink out = new FileSink(release, Draft.TRIG, "application/trig");
                FileSink json = new FileSink(release, ReleaseCard.NAME, "application/json")) {
            out.writeText(changed);
            files.add(out.finish());
            json.writeText(new ReleaseCard(
                            card.version(),
                            card.issued(),
                            card.base(),
                            card.imprint(),
                            card.program(),
                            card.quads(),
                            files)
                    .json());
            List<ReleaseFile> all = new ArrayList<>(files);
            all.add(json.finish());
            Files.writeString(release.resolve(Checksums.NAME), Checksums.text(all));
        }

        assertThat(Gazette.findings(release))
                .hasSize(2)
                .allMatch(finding ->
                        finding.startsWith(release.resolve(Draft.TRIG).toString()))
                .anyMatch(finding -> finding.contains(": too much: ") && finding.contains("\"8\""))
                .anyMatch(finding -> finding.contains(": missing: ") && finding.contains("\"7\""));
    }
}
