package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.communique.event.Confidence;
import org.communique.event.Report;
import org.junit.jupiter.api.Test;

class ShapeCheckTest {
    private final ReportMapper mapper = new ReportMapper(
            new IriMinter("http://localhost:3330/"),
            RankScheme.empty(),
            PartyNames.codes(),
            Confidence.unfitted(),
            "0.1.0");
    private final ShapeCheck check = new ShapeCheck(shapes("report", "parts"));

    static org.apache.jena.graph.Graph shapes(String... names) {
        Model shapes = ModelFactory.createDefaultModel();
        for (String name : names) {
            RDFDataMgr.read(shapes, "ontology/shapes/" + name + ".ttl");
        }
        return shapes.getGraph();
    }

    /** The mapped report after a change to a copy of its graph. */
    private ArticleGraph spoilt(Report report, java.util.function.Consumer<Model> change) {
        ArticleGraph article = mapper.map(report);
        var copy = GraphFactory.createDefaultGraph();
        article.graph().find().forEach(copy::add);
        change.accept(ModelFactory.createModelForGraph(copy));
        return article.with(copy);
    }

    private static Resource node(Model model, String key) {
        String article =
                model.listSubjectsWithProperty(RDF.type, Dip.Article).next().getURI();
        return model.createResource(article + "#" + key);
    }

    private static boolean holds(Admission admission, String key) {
        return admission.admitted().orElseThrow().graph().find().toList().stream()
                .anyMatch(t -> t.getSubject().toString().endsWith(key)
                        || t.getObject().toString().endsWith(key));
    }

    @Test
    void mappedReportsPassWhole() {
        for (Report report : SampleReports.five()) {
            ArticleGraph article = mapper.map(report);
            Admission admission = check.admit(article);
            assertThat(admission.rejections()).as(article.identifier()).isEmpty();
            assertThat(admission.admitted()).contains(article);
        }
    }

    @Test
    void aReportWithoutEvidenceGoesWithItsPartsAndNothingElseDoes() {
        ArticleGraph article = spoilt(
                SampleReports.eighthByVietNamNews(), m -> node(m, "event-2").removeAll(Dip.evidence));
        Admission admission = check.admit(article);
        assertThat(holds(admission, "#event-2")).isFalse();
        assertThat(holds(admission, "#event-2-participation-1")).isFalse();
        assertThat(holds(admission, "#event-2-award")).isFalse();
        assertThat(holds(admission, "#event-1")).isTrue();
        assertThat(holds(admission, "#event-3")).isTrue();
        assertThat(holds(admission, "#person-1")).isTrue();
        assertThat(admission.rejections())
                .first()
                .satisfies(r -> assertThat(r.message())
                        .startsWith("vns-eighth: #event-2: ")
                        .contains("evidence"));
    }

    @Test
    void aPersonThatGoesTakesParticipationsAndStatementsAlong() {
        ArticleGraph article =
                spoilt(SampleReports.eighthByTass(), m -> node(m, "person-1").removeAll(Dip.evidence));
        Admission admission = check.admit(article);
        assertThat(holds(admission, "#person-1")).isFalse();
        assertThat(holds(admission, "#event-1-participation-1")).isFalse();
        assertThat(holds(admission, "#statement-1")).isFalse();
        assertThat(holds(admission, "#event-1-participation-2")).isTrue();
        assertThat(holds(admission, "#statement-2")).isTrue();
    }

    @Test
    void whatTheShapesLetPassIsValid() {
        ArticleGraph article =
                spoilt(SampleReports.eighthByTass(), m -> node(m, "person-1").removeAll(Dip.evidence));
        ArticleGraph admitted = check.admit(article).admitted().orElseThrow();
        assertThat(check.admit(admitted).rejections()).isEmpty();
        List<Node> dangling = admitted.graph().find().toList().stream()
                .map(t -> t.getObject())
                .filter(o ->
                        o.isURI() && o.getURI().startsWith(article.article().getURI() + "#"))
                .filter(o -> !admitted.graph().contains(o, Node.ANY, Node.ANY))
                .toList();
        assertThat(dangling).isEmpty();
    }

    @Test
    void aTooLongQuotationTakesItsReportsAlong() {
        ArticleGraph article = spoilt(
                SampleReports.seventh(),
                m -> m.listSubjectsWithProperty(OA.exact)
                        .toList()
                        .forEach(quote -> quote.removeAll(OA.exact).addProperty(OA.exact, "x".repeat(301))));
        Admission admission = check.admit(article);
        assertThat(holds(admission, "#event-1")).isFalse();
        assertThat(admission.admitted().orElseThrow().graph().size()).isPositive();
    }

    @Test
    void anArticleWithoutIdentifierIsRejectedAsAWhole() {
        ArticleGraph article = spoilt(SampleReports.seventh(), m -> m.removeAll(null, DCTerms.identifier, null));
        Admission admission = check.admit(article);
        assertThat(admission.admitted()).isEmpty();
        assertThat(admission.rejections()).isNotEmpty();
    }

    @Test
    void keysThatBeginAlikeAreNotParts() {
        ArticleGraph article = spoilt(SampleReports.seventh(), m -> {
            node(m, "person-1").removeAll(Dip.evidence);
            node(m, "person-10").addProperty(DCTerms.description, "stays");
        });
        assertThat(holds(check.admit(article), "#person-10")).isTrue();
    }
}
