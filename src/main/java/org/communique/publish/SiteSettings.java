package org.communique.publish;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.release.catalog.Accuracy;
import org.communique.release.catalog.DescriptionReader;

/**
 * How the dataset is presented and what an answer may cost.
 *
 * @param base what the IRIs of the data begin with; ends with a slash. The server may be reached under another address
 * @param host the address the server listens on; loopback unless told otherwise
 * @param port the port the server listens on, 0 for any free one
 * @param title the name of the dataset
 * @param publisher who answers for it
 * @param licence the licence of the data
 * @param limits what one query may cost
 * @param cacheBytes how many bytes of answers are kept in memory, to be given again while the data is the same
 * @param queries the folder of saved queries, {@code *.rq}; empty if there is none
 * @param releases the folder of releases that may be downloaded; empty if there is none
 * @param context the file with the context of the project's JSON-LD; empty if there is none
 * @param tables the file that says what their columns mean; empty if there is none
 * @param program the version of the program that serves
 * @param accuracy how well the reader reads, as measured
 */
public record SiteSettings(
        URI base,
        String host,
        int port,
        String title,
        String publisher,
        URI licence,
        QueryLimits limits,
        long cacheBytes,
        Optional<Path> queries,
        Optional<Path> releases,
        Optional<Path> context,
        Optional<Path> tables,
        String program,
        List<Accuracy> accuracy) {
    public SiteSettings {
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("base: %s (expected: an absolute IRI that ends with /)".formatted(base));
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port: %d (expected: 0..65535)".formatted(port));
        }
    }

    /**
     * What one query may cost; beyond it the answer is an error, never a part of the result.
     *
     * @param time how long it may run
     * @param concurrent how many may run at once
     * @param rows how many solutions, or triples, an answer may have
     * @param bytes how long an answer may be, written out
     * @param queryCharacters how long the text of a query may be, in UTF-16 units
     * @param stringCharacters how long a string may be that a query builds, in UTF-16 units
     */
    public record QueryLimits(
            Duration time, int concurrent, long rows, int bytes, int queryCharacters, int stringCharacters) {
        /** Fit for a small public server. */
        public static QueryLimits modest() {
            return new QueryLimits(Duration.ofSeconds(10), 4, 1_000_000, 32 << 20, 64 << 10, 1 << 20);
        }
    }

    /** A server for one's own machine. */
    public static SiteSettings local() {
        return new SiteSettings(
                URI.create("http://localhost:3330/"),
                "127.0.0.1",
                3330,
                "Communique",
                "The Communique project",
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                QueryLimits.modest(),
                64L << 20,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }

    /** What fills the description of the dataset. */
    public DescriptionReader describing() {
        return new DescriptionReader(base.toString(), title, publisher, licence.toString(), program, accuracy);
    }

    /** The same on another port. */
    public SiteSettings withPort(int other) {
        return with(other, limits, queries, releases, context, tables);
    }

    /** The same with other limits. */
    public SiteSettings withLimits(QueryLimits other) {
        return with(port, other, queries, releases, context, tables);
    }

    /** The same with saved queries from this folder. */
    public SiteSettings withQueries(Path folder) {
        return with(port, limits, Optional.of(folder), releases, context, tables);
    }

    /** The same with the releases of this folder. */
    public SiteSettings withReleases(Path folder) {
        return with(port, limits, queries, Optional.of(folder), context, tables);
    }

    /** The same with the context of this file. */
    public SiteSettings withContext(Path file) {
        return with(port, limits, queries, releases, Optional.of(file), tables);
    }

    /** The same with the meaning of columns from this file. */
    public SiteSettings withTables(Path file) {
        return with(port, limits, queries, releases, context, Optional.of(file));
    }

    private SiteSettings with(
            int otherPort,
            QueryLimits otherLimits,
            Optional<Path> otherQueries,
            Optional<Path> otherReleases,
            Optional<Path> otherContext,
            Optional<Path> otherTables) {
        return new SiteSettings(
                base,
                host,
                otherPort,
                title,
                publisher,
                licence,
                otherLimits,
                cacheBytes,
                otherQueries,
                otherReleases,
                otherContext,
                otherTables,
                program,
                accuracy);
    }
}
