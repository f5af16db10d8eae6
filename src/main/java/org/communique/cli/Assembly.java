package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.annotation.Lexica;
import org.communique.article.ArticleReader;
import org.communique.article.ReadingLimits;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.entity.GazetteerReader;
import org.communique.entity.PublisherEntry;
import org.communique.entity.Supplement;
import org.communique.entity.link.PostKeys;
import org.communique.event.Confidence;
import org.communique.event.ReportBuilder;
import org.communique.pipeline.ArticleMapping;
import org.communique.publish.SiteSettings;
import org.communique.rdf.CorrectionFiles;
import org.communique.rdf.Dip;
import org.communique.rdf.GazetteerMapper;
import org.communique.rdf.IriMinter;
import org.communique.rdf.QueryCatalog;
import org.communique.rdf.QueryFile;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.ShapeCheck;
import org.communique.release.catalog.Accuracy;
import org.communique.store.BackgroundGraph;
import org.communique.store.StoreSettings;
import org.communique.text.StoryReader;

/** Makes the objects that commands work with from the settings and the files of the home. */
record Assembly(Home home, Settings settings) {
    /** The stages from article to graph. */
    ArticleMapping mapping() {
        var gazetteer = new GazetteerReader().read(home.gazetteer());
        var stories = new StoryReader();
        var reports = new ReportBuilder(gazetteer, Lexica.read(home.lexicon()));
        var mapper = new ReportMapper(
                minter(),
                new RankScheme(RDFDataMgr.loadModel(
                        home.ontology().resolve("schemes/ranks.ttl").toString())),
                GazetteerMapper.names(gazetteer),
                Confidence.read(home.confidence()),
                Version.number());
        return new ArticleMapping(
                new ArticleReader(new ReadingLimits(settings.reading().maxArticleBytes())),
                articles -> reports.reports(articles.stream().map(stories::read).toList()),
                mapper,
                new ShapeCheck(graph(List.of(shapes("report"), shapes("parts")))),
                settings.publishing().threads());
    }

    private Path shapes(String name) {
        return home.ontology().resolve("shapes/" + name + ".ttl");
    }

    /** What a store holds beside articles. */
    StoreSettings storeSettings() {
        return new StoreSettings(
                minter(),
                List.of(
                        background(BackgroundGraph.GAZETTEER, files(home.gazetteer(), ".tsv"), this::gazetteer),
                        background(BackgroundGraph.ONTOLOGY, ontologyFiles(), this::ontology),
                        background(QueryCatalog.GRAPH, queryFiles(), this::queries)),
                this::presses,
                new PostKeys(new GazetteerReader().posts(home.gazetteer())),
                () -> corrections().corrections());
    }

    /** What people decided, as their files are now. */
    CorrectionFiles.Reading corrections() {
        return new CorrectionFiles(settings.base().toString()).read(home.corrections());
    }

    /** From the names of publishers to the states whose press they are. */
    private Map<String, String> presses() {
        Map<String, String> presses = new HashMap<>();
        for (PublisherEntry publisher : new GazetteerReader().publishers(home.gazetteer())) {
            String state = minter().state(publisher.country()).getURI();
            presses.put(publisher.name(), state);
            publisher.aliases().forEach(alias -> presses.putIfAbsent(alias, state));
        }
        return presses;
    }

    /** How the site is presented, and what an answer may cost. */
    SiteSettings siteSettings() {
        return siteSettings(Optional.empty(), Optional.empty());
    }

    /** The same with what the command line says. */
    SiteSettings siteSettings(Optional<String> host, Optional<Integer> port) {
        var server = settings.server();
        return new SiteSettings(
                settings.base(),
                new SiteSettings.Door(host.orElse(server.host()), port.orElse(server.port())),
                new SiteSettings.Imprint(
                        settings.dataset().title(),
                        settings.dataset().publisher(),
                        settings.dataset().licence(),
                        Version.number(),
                        Accuracy.read(home.accuracy())),
                new SiteSettings.QueryLimits(
                        Duration.ofSeconds(server.queryTimeLimit()),
                        server.maxConcurrentQueries(),
                        server.maxResultRows(),
                        server.maxResultBytes(),
                        server.maxQueryLength(),
                        server.maxStringLength()),
                server.cacheBytes(),
                new SiteSettings.SiteFiles(
                        Optional.of(home.queries()),
                        Optional.of(settings.releases().directory()),
                        Optional.of(home.context()),
                        Optional.of(home.tables())));
    }

    /** Of the IRIs below the base. */
    IriMinter minter() {
        return new IriMinter(settings.base().toString());
    }

    private Graph gazetteer() {
        return new GazetteerMapper(minter(), Supplement.read(home.gazetteer()))
                .map(new GazetteerReader().read(home.gazetteer()));
    }

    /** With the catalogue that lists the ontology, which stands below the base. */
    private Graph ontology() {
        var graph = graph(ontologyFiles());
        graph.add(
                NodeFactory.createURI(Dip.ONTOLOGY),
                NodeFactory.createURI("https://schema.org/includedInDataCatalog"),
                NodeFactory.createURI(settings.base() + "dataset#catalog"));
        return graph;
    }

    private List<Path> queryFiles() {
        return Stream.of(home.queries(), home.questions())
                .flatMap(folder -> files(folder, ".rq").stream())
                .toList();
    }

    private Graph queries() {
        return new QueryCatalog(minter())
                .map(QueryFile.in(home.queries()), QueryFile.in(home.questions()))
                .getGraph();
    }

    /** All but the shapes: their blank nodes would make the stored bytes differ from load to load. */
    private List<Path> ontologyFiles() {
        return files(home.ontology(), ".ttl").stream()
                .filter(file -> !file.startsWith(home.ontology().resolve("shapes")))
                .toList();
    }

    private static Graph graph(List<Path> files) {
        var graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
        return graph;
    }

    private BackgroundGraph background(String name, List<Path> files, Supplier<Graph> content) {
        return new BackgroundGraph(name, FileDigest.of(files, settings.base() + Version.number()), content);
    }

    private static List<Path> files(Path folder, String suffix) {
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: unreadable (expected: a folder with *%s)".formatted(folder, suffix), e);
        }
    }
}
