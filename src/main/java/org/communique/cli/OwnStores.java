package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.control.ControlClient;
import org.communique.control.ControlServer;
import org.communique.control.Request;
import org.communique.store.Store;
import org.communique.store.StoreInUse;

/**
 * The store for a process of its own: opened if nobody has it, and then open to the commands of other processes as long
 * as this command runs; else its owner runs the command.
 */
final class OwnStores implements Stores {
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Override
    public int use(Session session, Path directory, Assembly assembly, Need need, Use use) throws IOException {
        if (need.isExisting() && !Files.isDirectory(directory)) {
            throw new CommandFailure(
                    directory.toString(), "no store", "a folder that `communique publish` or `communique serve` made");
        }
        var end = Instant.now().plusSeconds(assembly.settings().store().lockWait());
        while (true) {
            try {
                return own(session, directory, assembly, use);
            } catch (StoreInUse e) {
                var exit = need.isShared() ? delegate(session, directory) : OptionalInt.empty();
                if (exit.isPresent()) {
                    return exit.getAsInt();
                }
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static int own(Session session, Path directory, Assembly assembly, Use use) throws IOException {
        try (var store = Store.open(directory, assembly.storeSettings())) {
            var others = new CommandLineRunner(session.home(), new SharedStore(store, directory, assembly.settings()));
            var control = ControlServer.open(
                    directory,
                    (request, in, out, err) -> others.run(
                            request.arguments(),
                            Streams.of(in, out, err, request.directory(), request.colour(), request.progress())));
            try (control) {
                return use.run(store);
            }
        }
    }

    private static OptionalInt delegate(Session session, Path directory) throws IOException {
        var streams = session.streams();
        var request = new Request(session.arguments(), streams.directory(), streams.colour(), streams.progress());
        var input = session.arguments().contains("-") ? Optional.of(streams.in()) : Optional.<InputStream>empty();
        return ControlClient.run(directory, request, input, streams.out(), streams.err());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
