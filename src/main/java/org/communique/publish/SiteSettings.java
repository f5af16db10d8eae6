package org.communique.publish;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.publish.http.Tags;
import org.communique.release.catalog.Accuracy;
import org.communique.release.catalog.DescriptionReader;

/**
 * How the dataset is presented and what an answer may cost.
 *
 * @param base what the IRIs of the data begin with; ends with a slash. The server may be reached under another address
 * @param door where the server listens
 * @param imprint who publishes what
 * @param limits what one query may cost
 * @param cacheBytes how many bytes of answers are kept in memory, to be given again while the data is the same
 * @param files what is served besides the store
 */
public record SiteSettings(URI base, Door door, Imprint imprint, QueryLimits limits, long cacheBytes, SiteFiles files) {
    /** How many characters of a revision tell it from others. */
    private static final int TELLING = 12;

    public SiteSettings {
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("base: %s (expected: an absolute IRI that ends with /)".formatted(base));
        }
    }

    /**
     * Where the server listens.
     *
     * @param host its address; loopback unless told otherwise
     * @param port 0 for any free one
     */
    public record Door(String host, int port) {
        public Door {
            if (port < 0 || port > 65535) {
                throw new IllegalArgumentException("port: %d (expected: 0..65535)".formatted(port));
            }
        }
    }

    /**
     * Who publishes what.
     *
     * @param title the name of the dataset
     * @param publisher who answers for it
     * @param licence the licence of the data
     * @param program the version of the program that serves
     * @param accuracy how well the reader reads, as measured
     */
    public record Imprint(String title, String publisher, URI licence, String program, List<Accuracy> accuracy) {
        public Imprint {
            accuracy = List.copyOf(accuracy);
        }
    }

    /**
     * What is served besides the store, each if there is one.
     *
     * @param queries the folder of saved queries, {@code *.rq}
     * @param releases the folder of releases that may be downloaded
     * @param context the file with the context of the project's JSON-LD
     * @param tables the file that says what their columns mean
     */
    public record SiteFiles(
            Optional<Path> queries, Optional<Path> releases, Optional<Path> context, Optional<Path> tables) {
        /** Nothing but the store. */
        public static SiteFiles none() {
            return new SiteFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
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
                new Door("127.0.0.1", 3330),
                new Imprint(
                        "Communique",
                        "The Communique project",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        "",
                        List.of()),
                QueryLimits.modest(),
                64L << 20,
                SiteFiles.none());
    }

    /** Entity tags of answers that depend on what all pages show; neither on where it listens nor on its folders. */
    public Tags tags() {
        return Tags.of(base.toString(), imprint.toString(), limits.toString());
    }

    /**
     * How something is cited as it stands in a revision, so that a reader can tell whether what is served now is what was cited.
     *
     * @param what its title
     * @param address where it stands
     */
    public String citation(String what, String revision, String address) {
        return "%s: %s. Revision %s. %s"
                .formatted(
                        imprint.publisher(),
                        what,
                        revision.substring(0, Math.min(TELLING, revision.length())),
                        address);
    }

    /** How one page of the dataset is cited. */
    public String citationWithin(String title, String revision, String address) {
        return citation(title + ", in: " + imprint.title(), revision, address);
    }

    /** What fills the description of the dataset. */
    public DescriptionReader describing() {
        return new DescriptionReader(
                base.toString(),
                imprint.title(),
                imprint.publisher(),
                imprint.licence().toString(),
                imprint.program(),
                imprint.accuracy());
    }

    /** The same on another port. */
    public SiteSettings withPort(int other) {
        return new SiteSettings(base, new Door(door.host(), other), imprint, limits, cacheBytes, files);
    }

    /** The same with other limits. */
    public SiteSettings withLimits(QueryLimits other) {
        return new SiteSettings(base, door, imprint, other, cacheBytes, files);
    }

    /** The same with saved queries from this folder. */
    public SiteSettings withQueries(Path folder) {
        return with(new SiteFiles(Optional.of(folder), files.releases(), files.context(), files.tables()));
    }

    /** The same with the releases of this folder. */
    public SiteSettings withReleases(Path folder) {
        return with(new SiteFiles(files.queries(), Optional.of(folder), files.context(), files.tables()));
    }

    /** The same with the context of this file. */
    public SiteSettings withContext(Path file) {
        return with(new SiteFiles(files.queries(), files.releases(), Optional.of(file), files.tables()));
    }

    /** The same with the meaning of columns from this file. */
    public SiteSettings withTables(Path file) {
        return with(new SiteFiles(files.queries(), files.releases(), files.context(), Optional.of(file)));
    }

    private SiteSettings with(SiteFiles other) {
        return new SiteSettings(base, door, imprint, limits, cacheBytes, other);
    }
}
