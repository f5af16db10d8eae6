package org.communique.pipeline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.Reading;
import org.communique.article.Rejection;
import org.communique.event.Report;
import org.communique.rdf.Admission;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.ShapeCheck;

/**
 * All stages from a file to a graph that may be published. A pure function of the file's bytes, the ontology and the
 * gazetteer: it looks at no other article and at no store. Safe for use by many threads.
 */
public final class ArticleMapping {
    private static final Logger LOG = System.getLogger(ArticleMapping.class.getName());

    private final ArticleReader reader;
    private final Function<List<Article>, List<Report>> stages;
    private final ReportMapper mapper;
    private final ShapeCheck gate;
    private final InOrder workers;

    /**
     * @param stages from articles to what each of them says, in their order
     * @param gate what a graph must be to be published
     * @param threads how many articles are mapped at the same time; 0 means as many as there are cores
     */
    public ArticleMapping(
            ArticleReader reader,
            Function<List<Article>, List<Report>> stages,
            ReportMapper mapper,
            ShapeCheck gate,
            int threads) {
        this.reader = reader;
        this.stages = stages;
        this.mapper = mapper;
        this.gate = gate;
        this.workers = new InOrder(threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    }

    /** Maps many articles at the same time; the sink is called on this thread, in the order of the sources. */
    public void mapAll(List<ArticleSource> sources, Consumer<Admission> sink) {
        mapAll(sources, admission -> admission, sink);
    }

    /** @param further work on each article, to be done at the same time as well */
    <T> void mapAll(List<ArticleSource> sources, Function<Admission, T> further, Consumer<T> sink) {
        workers.forEach(
                Batches.of(sources, workers.threads()),
                batch -> map(batch).stream().map(further).toList(),
                done -> done.forEach(sink));
    }

    private List<Admission> map(List<ArticleSource> batch) {
        try {
            return stageByStage(batch);
        } catch (RuntimeException | StackOverflowError e) {
            // A rule that fails on one article is our bug; it must not cost the reader all the others.
            if (batch.size() > 1) {
                return batch.stream()
                        .flatMap(source -> map(List.of(source)).stream())
                        .toList();
            }
            String where = batch.getFirst().where();
            LOG.log(Level.DEBUG, where, e);
            return List.of(refused(
                    new Rejection(where, "our rules failed on it: " + e, "a report of this bug with the article")));
        }
    }

    private List<Admission> stageByStage(List<ArticleSource> batch) {
        List<Reading> readings = batch.stream().map(this::read).toList();
        List<Article> articles = readings.stream()
                .flatMap(reading -> reading instanceof Reading.Accepted accepted
                        ? Stream.of(accepted.article())
                        : Stream.<Article>empty())
                .toList();
        List<ArticleGraph> graphs =
                stages.apply(articles).stream().map(mapper::map).toList();
        Iterator<Admission> admissions =
                graphs.stream().map(gate::admit).toList().iterator();
        return readings.stream()
                .map(reading -> switch (reading) {
                    case Reading.Rejected rejected -> refused(rejected.rejection());
                    case Reading.Accepted unused -> admissions.next();
                })
                .toList();
    }

    private Reading read(ArticleSource source) {
        return switch (source) {
            case ArticleSource.File file -> reader.read(file.path());
            case ArticleSource.Given given -> reader.read(given.identifier(), given.bytes());
        };
    }

    private static Admission refused(Rejection rejection) {
        return new Admission(Optional.empty(), List.of(rejection));
    }
}
