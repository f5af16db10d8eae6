package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.communique.annotation.Annotated;
import org.communique.event.Confidence;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.CanonicalNQuads;
import org.communique.rdf.GazetteerMapper;
import org.communique.rdf.IriMinter;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The graph of each case, byte for byte the {@code graph.nq} in its folder; {@code -Dgolden=update} writes them. */
class GoldenGraphsTest {
    /** Not the program's: a new version must not change every file. */
    private static final String VERSION = "golden";

    @BeforeAll
    static void startJena() {
        JenaSystem.init();
    }

    private static ReportMapper mapper() {
        return new ReportMapper(
                new IriMinter("http://localhost:3330/"),
                new RankScheme(RDFDataMgr.loadModel("ontology/schemes/ranks.ttl")),
                GazetteerMapper.names(Annotated.gazetteer()),
                Confidence.read(Path.of("config/confidence.tsv")),
                VERSION);
    }

    private static String graph(Case one, ReportMapper mapper) {
        ArticleGraph graph = mapper.map(CasesTest.report(one));
        return CanonicalNQuads.text(CanonicalNQuads.quads(graph.name().asNode(), graph.graph()));
    }

    @Test
    void eachGraphIsTheGoldenOne() {
        ReportMapper mapper = mapper();
        List<String> differences = Case.all().stream()
                .flatMap(one -> Golden.of(one.graph()).difference(graph(one, mapper)).stream())
                .toList();
        assertThat(differences).isEmpty();
    }

    @Test
    void theSameArticleHasTheSameGraphInAnyOrder() {
        ReportMapper mapper = mapper();
        List<String> forwards =
                Case.all().stream().map(one -> graph(one, mapper)).toList();
        List<String> backwards = Case.all().reversed().stream()
                .map(one -> graph(one, mapper()))
                .toList()
                .reversed();
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void noGraphHasBlankNodesOrPlacesOutsideTheArticle() {
        ReportMapper mapper = mapper();
        assertThat(Case.all())
                .allSatisfy(one -> assertThat(graph(one, mapper))
                        .doesNotContain("_:")
                        .contains("<http://localhost:3330/article/"));
    }
}
