package org.communique.jmh;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.communique.annotation.Lexica;
import org.communique.article.Article;
import org.communique.entity.Gazetteer;
import org.communique.entity.GazetteerReader;
import org.communique.event.Confidence;
import org.communique.event.Report;
import org.communique.event.ReportBuilder;
import org.communique.rdf.Admission;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.CanonicalNQuads;
import org.communique.rdf.GazetteerMapper;
import org.communique.rdf.IriMinter;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.ShapeCheck;
import org.communique.text.StoryReader;

/** All stages from an article to its lines of N-Quads, as {@code communique map --to nq} joins them. */
record Stages(
        Gazetteer gazetteer,
        Lexica lexica,
        StoryReader stories,
        ReportBuilder reports,
        ReportMapper mapper,
        ShapeCheck shapes) {

    /** With the files of the project, whose root is the working directory. */
    static Stages ofProject() {
        JenaSystem.init();
        Gazetteer gazetteer = new GazetteerReader().read(Path.of("config/gazetteer"));
        Lexica lexica = Lexica.read(Path.of("config/lexicon"));
        ReportMapper mapper = new ReportMapper(
                new IriMinter("http://localhost:3330/"),
                new RankScheme(RDFDataMgr.loadModel("ontology/schemes/ranks.ttl")),
                GazetteerMapper.names(gazetteer),
                Confidence.read(Path.of("config/confidence.tsv")),
                "benchmark");
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(shapes, "ontology/shapes/report.ttl");
        RDFDataMgr.read(shapes, "ontology/shapes/parts.ttl");
        return new Stages(
                gazetteer,
                lexica,
                new StoryReader(),
                new ReportBuilder(gazetteer, lexica),
                mapper,
                new ShapeCheck(shapes));
    }

    List<Report> reports(List<Article> articles) {
        return reports.reports(articles.stream().map(stories::read).toList());
    }

    /** The lines of the graphs without the check of their shapes. */
    List<byte[]> quads(List<Article> articles) {
        return graphs(articles).stream().map(Stages::text).toList();
    }

    /** The lines of the graphs that the shapes admit. */
    List<byte[]> admittedQuads(List<Article> articles) {
        List<Admission> admissions =
                graphs(articles).stream().map(shapes::admit).toList();
        return admissions.stream()
                .flatMap(admission -> admission.admitted().stream())
                .map(Stages::text)
                .toList();
    }

    List<ArticleGraph> graphs(List<Article> articles) {
        return reports(articles).stream().map(mapper::map).toList();
    }

    private static byte[] text(ArticleGraph graph) {
        return CanonicalNQuads.utf8(CanonicalNQuads.quads(graph.name().asNode(), graph.graph()));
    }
}
