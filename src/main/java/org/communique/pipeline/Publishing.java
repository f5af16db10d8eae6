package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.communique.article.Rejection;
import org.communique.rdf.Admission;
import org.communique.rdf.ArticleGraph;
import org.communique.store.Placement;
import org.communique.store.Store;

/**
 * Maps articles and puts them into the store, a batch in a transaction. What cannot be used is reported and stops
 * nothing; when a batch fails the batches before it stay.
 */
public final class Publishing {
    private final ArticleMapping mapping;
    private final Store store;
    private final int batchSize;

    public Publishing(ArticleMapping mapping, Store store, int batchSize) {
        this.mapping = mapping;
        this.store = store;
        this.batchSize = batchSize;
    }

    /**
     * Publishes all sources.
     *
     * @param progress told how many articles are done
     */
    public RunReport publish(ArticleSource.All all, IntConsumer progress) {
        var run = new Run(progress, new RunReport(0, 0, 0, all.rejections().size(), all.rejections()));
        mapping.mapAll(all.sources(), run::take);
        run.flush();
        return run.report;
    }

    private final class Run {
        private final IntConsumer progress;
        private final List<ArticleGraph> batch = new ArrayList<>();
        private RunReport report;

        private Run(IntConsumer progress, RunReport report) {
            this.progress = progress;
            this.report = report;
        }

        private void take(Admission admission) {
            var refused = admission.admitted().isPresent() ? 0 : 1;
            report = report.plus(new RunReport(0, 0, 0, refused, admission.rejections()));
            admission.admitted().ifPresent(batch::add);
            if (batch.size() >= batchSize) {
                flush();
            }
            progress.accept(report.articles() + batch.size());
        }

        private void flush() {
            if (!batch.isEmpty()) {
                store.publish(batch).forEach(placement -> report = report.plus(outcome(placement)));
                batch.clear();
            }
        }
    }

    private static RunReport outcome(Placement placement) {
        return switch (placement.change()) {
            case ADDED -> new RunReport(1, 0, 0, 0, List.of());
            case REPLACED -> new RunReport(0, 1, 0, 0, List.of());
            case UNCHANGED -> new RunReport(0, 0, 1, 0, List.of());
            case DUPLICATE, REFUSED ->
                new RunReport(
                        0,
                        0,
                        0,
                        1,
                        List.of(new Rejection(placement.identifier(), placement.reason(), "a text of its own")));
        };
    }
}
