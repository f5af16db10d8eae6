package org.communique.pipeline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.Reading;
import org.communique.article.Rejection;
import org.communique.event.Report;
import org.communique.rdf.Admission;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.ShapeCheck;

/**
 * All stages from a file to a graph that may be published. A pure function of the file's bytes, the ontology and the
 * gazetteer: it looks at no other article and at no store. Safe for use by many threads.
 */
public final class ArticleMapping {
    private static final Logger LOG = System.getLogger(ArticleMapping.class.getName());

    private final ArticleReader reader;
    private final Function<Article, Report> stages;
    private final ReportMapper mapper;
    private final ShapeCheck gate;
    private final InOrder workers;

    /**
     * @param stages from the article to what it says
     * @param gate what a graph must be to be published
     * @param threads how many articles are mapped at the same time; 0 means as many as there are cores
     */
    public ArticleMapping(
            ArticleReader reader, Function<Article, Report> stages, ReportMapper mapper, ShapeCheck gate, int threads) {
        this.reader = reader;
        this.stages = stages;
        this.mapper = mapper;
        this.gate = gate;
        this.workers = new InOrder(threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    }

    /** Maps one article. */
    public Admission map(ArticleSource source) {
        return switch (source) {
            case ArticleSource.File file -> map(file.path().toString(), reader.read(file.path()));
            case ArticleSource.Given given -> map(given.identifier(), reader.read(given.identifier(), given.bytes()));
        };
    }

    /** Maps many articles at the same time; the sink is called on this thread, in the order of the sources. */
    public void mapAll(List<ArticleSource> sources, Consumer<Admission> sink) {
        mapAll(sources, admission -> admission, sink);
    }

    /** @param further work on each article, to be done at the same time as well */
    <T> void mapAll(List<ArticleSource> sources, Function<Admission, T> further, Consumer<T> sink) {
        workers.forEach(sources, source -> further.apply(map(source)), sink);
    }

    private Admission map(String where, Reading reading) {
        return switch (reading) {
            case Reading.Rejected rejected -> refused(rejected.rejection());
            case Reading.Accepted accepted -> map(where, accepted.article());
        };
    }

    private Admission map(String where, Article article) {
        try {
            return gate.admit(mapper.map(stages.apply(article)));
        } catch (RuntimeException | StackOverflowError e) {
            // A rule that fails on one article is our bug; it must not cost the reader all the others.
            LOG.log(Level.DEBUG, where, e);
            return refused(
                    new Rejection(where, "our rules failed on it: " + e, "a report of this bug with the article"));
        }
    }

    private static Admission refused(Rejection rejection) {
        return new Admission(Optional.empty(), List.of(rejection));
    }
}
