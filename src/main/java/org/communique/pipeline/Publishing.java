package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.communique.article.Rejection;
import org.communique.rdf.Admission;
import org.communique.store.Intake;
import org.communique.store.Placement;
import org.communique.store.PreparedArticle;
import org.communique.store.Store;

/**
 * Maps articles and puts them into the store, all as one edition unless there are more than it may have. What cannot be
 * used is reported and stops nothing; when an edition fails those before it stay.
 */
public final class Publishing {
    private final ArticleMapping mapping;
    private final Store store;
    private final int editionSize;

    /** @param editionSize how many articles at most are published as one edition */
    public Publishing(ArticleMapping mapping, Store store, int editionSize) {
        this.mapping = mapping;
        this.store = store;
        this.editionSize = Math.min(editionSize, Store.capacity());
    }

    /**
     * Publishes all sources.
     *
     * @param progress told how many articles are read
     */
    public RunReport publish(ArticleSource.All all, IntConsumer progress) {
        var run = new Run(progress, all.rejections());
        var sources = all.sources();
        for (var from = 0; from < sources.size(); from += editionSize) {
            var edition = sources.subList(from, Math.min(sources.size(), from + editionSize));
            store.publish(intake -> mapping.mapAll(
                    edition,
                    admission -> Mapped.of(admission, intake),
                    mapped -> run.take(mapped, intake)));
        }
        return run.report();
    }

    private record Mapped(Optional<PreparedArticle> article, List<Rejection> rejections) {
        static Mapped of(Admission admission, Intake intake) {
            return new Mapped(admission.admitted().map(intake::prepare), admission.rejections());
        }
    }

    private static final class Run {
        private final IntConsumer progress;
        private final List<Rejection> rejections;
        private int added;
        private int replaced;
        private int unchanged;
        private int refused;

        private Run(IntConsumer progress, List<Rejection> notRead) {
            this.progress = progress;
            this.rejections = new ArrayList<>(notRead);
            this.refused = notRead.size();
        }

        private void take(Mapped mapped, Intake intake) {
            rejections.addAll(mapped.rejections());
            mapped.article().ifPresentOrElse(article -> count(intake.place(article)), () -> refused++);
            progress.accept(added + replaced + unchanged + refused);
        }

        private void count(Placement placement) {
            switch (placement.change()) {
                case ADDED -> added++;
                case REPLACED -> replaced++;
                case UNCHANGED -> unchanged++;
                case DUPLICATE, REFUSED -> {
                    refused++;
                    rejections.add(new Rejection(placement.identifier(), placement.reason(), "a text of its own"));
                }
            }
        }

        private RunReport report() {
            return new RunReport(added, replaced, unchanged, refused, rejections);
        }
    }
}
