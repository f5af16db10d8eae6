package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.release.Codebook;
import org.communique.release.Finding;
import org.communique.release.Imprint;
import org.communique.release.JsonLdContext;
import org.communique.release.ReleaseException;
import org.communique.release.ReleaseVersion;
import org.communique.release.Releasing;
import org.communique.release.Verification;
import org.communique.release.catalog.Accuracy;
import org.communique.store.Store;

/** Makes and proves releases and tells the user what comes of it. */
record ReleaseRun(Streams streams, Assembly assembly) {
    /** What is done within a read transaction. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    int write(
            Store store, Path releases, Optional<ReleaseVersion> named, Optional<LocalDate> day, Optional<Path> earlier)
            throws IOException {
        var taken = ReleaseVersion.in(releases);
        var version = named.orElseGet(() -> ReleaseVersion.next(day.orElseThrow(), taken));
        var settings = assembly.settings();
        var imprint = new Imprint(
                settings.dataset().title(),
                settings.dataset().publisher(),
                settings.dataset().licence().toString());
        var home = assembly.home();
        var releasing = new Releasing(
                        assembly.minter(),
                        imprint,
                        Version.number(),
                        Accuracy.read(home.accuracy()),
                        JsonLdContext.read(home.context()),
                        Codebook.read(home.tables()),
                        home.queries())
                .assessedBy(new SiteAssessment(store, assembly));
        var folder = telling(() -> store.read(dataset ->
                unchecked(() -> releasing.write(dataset, releases, version, day, earlier, step("writing ")))));
        streams.say("released: " + folder);
        return ExitCode.DONE;
    }

    /** @return {@link ExitCode#DONE} if all is as it was released, else {@link ExitCode#FAILED} */
    int verify(Path folder) throws IOException {
        return tell(folder, telling(() -> verification(folder).ofItself(step("checking "))));
    }

    /** The same, compared with a store. */
    int verify(Path folder, Store store) throws IOException {
        return tell(
                folder,
                telling(() -> store.read(
                        dataset -> unchecked(() -> verification(folder).with(dataset, step("checking "))))));
    }

    private static Verification verification(Path folder) {
        return new Verification(folder, folder.resolveSibling("." + folder.getFileName() + ".verify"));
    }

    private int tell(Path folder, List<Finding> findings) {
        findings.forEach(finding -> streams.say("differs " + finding));
        streams.say(
                findings.isEmpty()
                        ? "equal: " + folder
                        : "different: %s, %d findings".formatted(folder, findings.size()));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Consumer<String> step(String doing) {
        return title -> {
            if (streams.progress()) {
                streams.say(doing + title);
            }
        };
    }

    /** What a release says of its failure is what the user sees. */
    private static <T> T telling(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        } catch (ReleaseException e) {
            throw new CommandFailure(e);
        }
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
