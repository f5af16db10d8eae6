package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.communique.annotation.Annotated;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.ReadingLimits;
import org.communique.article.Rejection;
import org.communique.event.Confidence;
import org.communique.event.Publication;
import org.communique.event.Report;
import org.communique.rdf.Admission;
import org.communique.rdf.GazetteerMapper;
import org.communique.rdf.IriMinter;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.ShapeCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleMappingTest {
    @BeforeAll
    static void startJena() {
        JenaSystem.init();
    }

    @Test
    void anArticleThatCannotBeUsedCostsNoOther() {
        List<Admission> admissions = new ArrayList<>();
        mapping().mapAll(List.of(given(0, "one"), given(1, "a bug"), given(2, ""), given(3, "two")), admissions::add);
        assertThat(admissions)
                .extracting(admission -> admission.admitted().isPresent())
                .containsExactly(true, false, false, true);
        assertThat(admissions.get(1).rejections())
                .containsExactly(new Rejection(
                        "made-up-1",
                        "our rules failed on it: java.lang.IllegalStateException: no bug is told of",
                        "a report of this bug with the article"));
        assertThat(admissions.get(2).rejections()).extracting(Rejection::where).containsExactly("made-up-2");
    }

    @Test
    void manyComeInTheirOrder() {
        List<String> graphs = new ArrayList<>();
        List<ArticleSource> sources = IntStream.range(0, 50)
                .mapToObj(i -> given(i, i == 33 ? "a bug" : "number " + i))
                .toList();
        mapping()
                .mapAll(
                        sources,
                        admission -> graphs.add(admission
                                .admitted()
                                .map(graph -> graph.name().toString())
                                .orElse("none")));
        assertThat(graphs).hasSize(50).doesNotHaveDuplicates();
        assertThat(graphs.indexOf("none")).isEqualTo(33);
        assertThat(graphs).isEqualTo(sources.stream().flatMap(this::alone).toList());
    }

    private Stream<String> alone(ArticleSource source) {
        List<String> graphs = new ArrayList<>();
        mapping()
                .mapAll(
                        List.of(source),
                        admission -> graphs.add(admission
                                .admitted()
                                .map(graph -> graph.name().toString())
                                .orElse("none")));
        return graphs.stream();
    }

    private static ArticleSource given(int number, String text) {
        return new ArticleSource.Given("made-up-" + number, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ArticleMapping mapping() {
        ReportMapper mapper = new ReportMapper(
                new IriMinter("http://localhost:3330/"),
                new RankScheme(RDFDataMgr.loadModel("ontology/schemes/ranks.ttl")),
                GazetteerMapper.names(Annotated.gazetteer()),
                Confidence.read(Path.of("config/confidence.tsv")),
                "test");
        return new ArticleMapping(
                new ArticleReader(ReadingLimits.defaults()),
                articles -> articles.stream().map(ArticleMappingTest::report).toList(),
                mapper,
                new ShapeCheck(GraphFactory.createDefaultGraph()),
                1);
    }

    private static Report report(Article article) {
        if (article.text().contains("a bug")) {
            throw new IllegalStateException("no bug is told of");
        }
        return new Report(
                article,
                new Publication(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
