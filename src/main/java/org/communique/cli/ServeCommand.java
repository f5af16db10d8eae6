package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.vocabulary.RDF;
import org.communique.publish.Server;
import org.communique.publish.Site;
import org.communique.rdf.Dip;
import org.communique.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The store on the web. */
@Command(
        name = "serve",
        description = {
            "Publishes PATHs (on an empty store: the samples), then serves pages, linked data and SPARQL until stopped.",
            "Other commands on the same store work meanwhile."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {"", "Examples:", "  communique serve", "  communique serve articles/ --store /srv/news --port 8080"})
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Article files or folders to publish first.")
    private List<Path> paths = List.of();

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 means any free one (default: 3330).")
    @Nullable
    private Integer port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on (default: 127.0.0.1).")
    @Nullable
    private String host;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var assembly = options.assembly(session);
        var directory = storeOption.directory(assembly.settings(), session.streams());
        var stop = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        // A stop signal must leave time to close the store; it is closed when `use` returns.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(ended);
        }));
        try {
            return session.stores().use(session, directory, assembly, Stores.Need.OWN, store -> {
                publish(assembly, store);
                serve(assembly, store, stop);
                return ExitCode.DONE;
            });
        } finally {
            ended.countDown();
        }
    }

    private void publish(Assembly assembly, Store store) throws IOException {
        var first = paths.isEmpty() && isEmpty(store) ? List.of(assembly.home().seeds()) : paths;
        if (!first.isEmpty()) {
            new PublishRun(session.streams(), assembly).publish(first, store);
        }
    }

    private void serve(Assembly assembly, Store store, CountDownLatch stop) {
        var settings = assembly.siteSettings(Optional.ofNullable(host), Optional.ofNullable(port));
        try (var site = new Site(store.dataset(), store::revision, settings);
                var server = Server.start(site, settings)) {
            session.streams()
                    .say("Serving http://%s:%d/ (stop with Ctrl-C)"
                            .formatted(
                                    settings.door().host().equals("127.0.0.1")
                                            ? "localhost"
                                            : settings.door().host(),
                                    server.port()));
            await(stop);
        }
    }

    private static boolean isEmpty(Store store) {
        return store.read(dataset -> !dataset.getDefaultModel().contains(null, RDF.type, Dip.Article));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
