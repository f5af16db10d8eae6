package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communique.pipeline.ArticleSource;
import org.communique.pipeline.Publishing;
import org.communique.pipeline.RunReport;
import org.communique.store.Store;

/** Publishes and tells the user what became of the articles. */
record PublishRun(Streams streams, Assembly assembly) {
    private static final int WIDTH = 79;

    /** @return {@link ExitCode#DONE} or {@link ExitCode#SOME_REJECTED} */
    int publish(List<Path> paths, Store store) throws IOException {
        var settings = assembly.settings();
        var sources = new Inputs(paths, settings.reading().maxArticleBytes()).read(streams);
        var publishing =
                new Publishing(assembly.mapping(), store, settings.publishing().batchSize());
        var report = streams.progress() ? withBar(publishing, sources) : publishing.publish(sources, done -> {});
        var rejections = new Rejections(streams);
        rejections.tell(report.rejections());
        streams.say(report.summary());
        return Math.max(rejections.exitCode(), tellRefusedCorrections(store));
    }

    /** @return {@link ExitCode#DONE} or {@link ExitCode#SOME_REJECTED} */
    int tellRefusedCorrections(Store store) {
        var refused = Stream.concat(assembly.corrections().refused().stream(), store.refusedCorrections().stream())
                .toList();
        refused.forEach(refusal -> streams.say("refused correction " + refusal));
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    private RunReport withBar(Publishing publishing, ArticleSource.All sources) {
        try (var bar = new ProgressBarBuilder()
                .setTaskName("articles")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(sources.sources().size())
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
                .build()) {
            return publishing.publish(sources, bar::stepTo);
        }
    }
}
