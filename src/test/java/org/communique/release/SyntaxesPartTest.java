package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.rdf.CanonicalNQuads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxesPartTest {
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
    void theJsonLdSaysWhatTheQuadsSayAndNeedsNothingElse() throws IOException {
        assertThat(read(Draft.JSON_LD, Lang.JSONLD)).isEqualTo(ReleasingTest.text(release.resolve(Draft.QUADS)));
    }

    @Test
    void theJsonLdHasALineForEachThingInTheTermsOfTheProject() throws IOException {
        assertThat(ReleasingTest.text(release.resolve(Draft.JSON_LD)).lines())
                .contains("{\"@id\":\"http://news.example/event/dialogue/3#host-a\",\"@type\":[\"Participation\"],"
                        + "\"participant\":[\"http://news.example/person/a\"]},");
    }

    @Test
    void theContextStandsBesideAndReadsTheSameDocument() throws IOException {
        String context = Files.readString(release.resolve(Draft.CONTEXT));
        String whole = ReleasingTest.text(release.resolve(Draft.JSON_LD));

        assertThat(whole).startsWith(context.strip().substring(0, context.strip().length() - 1));
        assertThat(JsonLdContext.read(release.resolve(Draft.CONTEXT)).byIri())
                .isEqualTo(Gazette.context().byIri());
    }

    @Test
    void aCopyThatSaysSomethingElseIsFoundEvenWithFittingChecksums() throws IOException {
        forge(Draft.TRIG, text -> text.replace("\"7\"^^xsd:integer", "\"8\"^^xsd:integer"));

        assertThat(Gazette.findings(release))
                .hasSize(2)
                .allMatch(finding ->
                        finding.startsWith(release.resolve(Draft.TRIG).toString()))
                .anyMatch(finding -> finding.contains(": too much: ") && finding.contains("\"8\""))
                .anyMatch(finding -> finding.contains(": missing: ") && finding.contains("\"7\""));
    }

    @Test
    void jsonLdThatSaysSomethingElseIsFoundEvenWithFittingChecksums() throws IOException {
        forge(Draft.JSON_LD, text -> text.replace("\"ordinal\":[7]", "\"ordinal\":[8]"));

        assertThat(Gazette.findings(release))
                .hasSize(2)
                .allMatch(finding ->
                        finding.startsWith(release.resolve(Draft.JSON_LD).toString()))
                .anyMatch(finding -> finding.contains(": too much: ") && finding.contains("[8]"))
                .anyMatch(finding -> finding.contains(": missing: ") && finding.contains("[7]"));
    }

    private void forge(String path, UnaryOperator<String> change) throws IOException {
        Forgery.of(release).replace(path, change.apply(ReleasingTest.text(release.resolve(path))));
    }
}
