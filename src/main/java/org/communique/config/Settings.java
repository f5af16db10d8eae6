package org.communique.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All settings. Each component is a key of {@code config/communique.yaml} in lower case with dashes, where its meaning,
 * unit and default are told; a component that is a record is a group of keys.
 *
 * @param base the address below which all IRIs stand; ends with a slash
 */
public record Settings(
        URI base,
        Dataset dataset,
        Reading reading,
        Publishing publishing,
        Store store,
        Releases releases,
        Server server,
        Reconcile reconcile) {

    /** What the dataset says of itself. */
    public record Dataset(String title, String publisher, URI licence) {}

    /** Limits of reading. */
    public record Reading(int maxArticleBytes) {}

    /** How articles are put into the store. */
    public record Publishing(int batchSize, int threads) {}

    /** Where the store is. */
    public record Store(Path directory, int lockWait) {}

    /** Where releases are. */
    public record Releases(Path directory) {}

    /** What the server answers, where, and its limits. */
    public record Server(
            String host,
            int port,
            int queryTimeLimit,
            int maxQueryLength,
            int maxStringLength,
            int maxResultRows,
            int maxResultBytes,
            int maxConcurrentQueries,
            int cacheBytes) {}

    /** Whom {@code reconcile} asks, and how. */
    public record Reconcile(
            URI service,
            URI wikidata,
            String contact,
            int pause,
            int timeout,
            int attempts,
            int longestWait,
            int maxAnswerBytes,
            int maxlag,
            int batchSize,
            int candidates,
            int keepDays,
            Path directory) {}

    /**
     * Reads the home's settings file, which holds every key, and over it the user's own file, which holds what differs.
     *
     * @throws SettingsException for an unknown key, a missing key or a value that is not fine
     */
    public static Settings read(Home home, Optional<Path> own) {
        var values = SettingsFile.read(home.settings());
        return from(own.map(SettingsFile::read).map(values::overlaidBy).orElse(values), home.directory());
    }

    static Settings from(Values values, Path home) {
        var settings = new Settings(
                values.base("base"),
                new Dataset(
                        values.text("dataset.title"),
                        values.text("dataset.publisher"),
                        values.address("dataset.licence")),
                new Reading(values.integer("reading.max-article-bytes", 1_000, 100_000_000)),
                new Publishing(
                        values.integer("publishing.batch-size", 1, 100_000),
                        values.integer("publishing.threads", 0, 1_024)),
                new Store(
                        home.resolve(values.text("store.directory")).normalize(),
                        values.integer("store.lock-wait", 0, 3_600)),
                new Releases(
                        home.resolve(values.text("releases.directory")).normalize()),
                server(values),
                reconcile(values, home));
        values.refuseUnknown();
        return settings;
    }

    private static Server server(Values values) {
        return new Server(
                values.text("server.host"),
                values.integer("server.port", 0, 65_535),
                values.integer("server.query-time-limit", 1, 3_600),
                values.integer("server.max-query-length", 100, 10_000_000),
                values.integer("server.max-string-length", 1_000, 100_000_000),
                values.integer("server.max-result-rows", 1, 100_000_000),
                values.integer("server.max-result-bytes", 1_000, 2_000_000_000),
                values.integer("server.max-concurrent-queries", 1, 1_024),
                values.integer("server.cache-bytes", 0, 2_000_000_000));
    }

    private static Reconcile reconcile(Values values, Path home) {
        return new Reconcile(
                values.address("reconcile.service"),
                values.address("reconcile.wikidata"),
                values.text("reconcile.contact"),
                values.integer("reconcile.pause", 0, 3_600_000),
                values.integer("reconcile.timeout", 1, 3_600),
                values.integer("reconcile.attempts", 1, 100),
                values.integer("reconcile.longest-wait", 1, 86_400),
                values.integer("reconcile.max-answer-bytes", 1_000, 1_000_000_000),
                values.integer("reconcile.maxlag", 1, 3_600),
                values.integer("reconcile.batch-size", 1, 50),
                values.integer("reconcile.candidates", 1, 50),
                values.integer("reconcile.keep-days", 0, 36_500),
                home.resolve(values.text("reconcile.directory")).normalize());
    }
}
