package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a release. */
@Command(
        name = "verify",
        description = {
            "Proves that a folder holds a release as it was made: checksums, canonical form, the same in all syntaxes.",
            "With --store also that the store holds exactly these quads. Says line by line what differs."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 equal, 1 different or unreadable.",
            "",
            "Examples:",
            "  communique verify data/releases/2026.11.1",
            "  communique verify data/releases/2026.11.1 --store data/store"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of one release.")
    @SuppressWarnings("NullAway.Init") // Set by picocli before it runs the command.
    private Path folder;

    @Option(names = "--store", paramLabel = "DIR", description = "Compares with the store of this folder too.")
    @Nullable
    private Path store;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var assembly = options.assembly(session);
        var streams = session.streams();
        var run = new ReleaseRun(streams, assembly);
        var release = streams.path(folder).normalize();
        if (store == null) {
            return run.verify(release);
        }
        var directory = streams.path(store).normalize();
        return session.stores()
                .use(session, directory, assembly, Stores.Need.EXISTING, opened -> run.verify(release, opened));
    }
}
