package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.release.ReleaseVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** An immutable version of the dataset. */
@Command(
        name = "release",
        description = {
            "Writes an immutable version of the whole dataset into a folder of its own, with checksums.",
            "The same data, version and date give the same bytes. An existing version is never changed."
        },
        sortOptions = false,
        footer = {
            "",
            "A version is a month and a number: 2026.11.1. With --date alone it is the next free one of that month.",
            "",
            "Examples:",
            "  communique release --date 2026-11-22",
            "  communique release --version 2026.11.1 --out /srv/releases --store /srv/news",
            "  communique release --date 2026-11-29 --against data/releases/2026.11.1",
            "  communique verify data/releases/2026.11.1"
        })
final class ReleaseCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before it runs the command.
    private CommandSpec spec;

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "The version's name (default: the next free one of the month of --date).")
    @Nullable
    private String version;

    @Option(names = "--date", paramLabel = "DAY", description = "The day that the release carries: 2026-11-22.")
    @Nullable
    private String date;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of all releases (default: as the settings say, data/releases).")
    @Nullable
    private Path out;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "Tells what changed since the release of this folder: a report and an RDF Patch.")
    @Nullable
    private Path against;

    // The usual mixin would take --version for the program's.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // Picocli sets it and acts on it.
    private boolean help;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ReleaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (version == null && date == null) {
            throw new ParameterException(
                    spec.commandLine(), "no version (expected: --version 2026.11.1 or --date 2026-11-22)");
        }
        var day = Optional.ofNullable(date).map(this::day);
        var named = Optional.ofNullable(version).map(this::named);
        var assembly = options.assembly(session);
        var streams = session.streams();
        var releases = out == null ? assembly.settings().releases().directory() : streams.path(out);
        var earlier = Optional.ofNullable(against).map(streams::path);
        var directory = storeOption.directory(assembly.settings(), streams);
        return session.stores()
                .use(
                        session,
                        directory,
                        assembly,
                        Stores.Need.EXISTING,
                        store -> new ReleaseRun(streams, assembly).write(store, releases, named, day, earlier));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--date: %s (expected: a day as 2026-11-22)".formatted(text), e);
        }
    }

    private ReleaseVersion named(String text) {
        return ReleaseVersion.of(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--version: %s (expected: year.month.number as 2026.11.1)".formatted(text)));
    }
}
