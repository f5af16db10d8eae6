package org.communique.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;

class EarlReportTest {
    private static final EarlReport FORM = new EarlReport("https://data.example/releases/1/fair", "0.0.1");

    private static Model report(ModelSite site) throws IOException {
        return FORM.write(site.judged());
    }

    private static List<String> violations(Model report) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/shapes/assessment.ttl"));
        return ShaclValidator.get().validate(shapes, report.getGraph()).getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.message())
                .toList();
    }

    @Test
    void the_report_meets_the_shapes() throws IOException {
        assertThat(violations(report(ModelSite.complete()))).isEmpty();
    }

    @Test
    void the_shapes_find_what_an_assertion_lacks() throws IOException {
        Model report = report(ModelSite.complete());
        report.removeAll(
                report.createResource(FORM.iri() + "#result-CN1"),
                report.createProperty("http://www.w3.org/ns/earl#outcome"),
                null);

        assertThat(violations(report)).hasSize(1).first().asString().contains("#result-CN1");
    }

    @Test
    void there_are_no_blank_nodes_and_no_trace_of_ports() throws IOException {
        report(ModelSite.complete()).listStatements().forEachRemaining(statement -> {
            assertThat(statement.getSubject().isAnon()).isFalse();
            assertThat(statement.getObject().isAnon()).isFalse();
            assertThat(statement.toString()).doesNotContain("127.0.0.1");
        });
    }

    @Test
    void what_was_written_is_read_again_in_its_order() throws IOException {
        FairReport report =
                ModelSite.complete().without("/data/file.csv text/csv").judged();

        List<EarlReport.Line> lines = EarlReport.lines(FORM.write(report));

        assertThat(lines).hasSize(41);
        assertThat(lines.stream().map(EarlReport.Line::id))
                .containsExactlyElementsOf(report.results().stream()
                        .map(result -> result.criterion().id())
                        .toList());
        assertThat(lines.get(30))
                .isEqualTo(new EarlReport.Line(
                        "FsF-A1-02MD",
                        "Metadata and data are had by their identifiers",
                        "fail",
                        "no answer under https://data.example/file.csv (404)"));
    }
}
