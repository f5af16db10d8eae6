package org.communique.cli;

import java.nio.file.Path;
import org.communique.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "DIR", description = "The store's folder (default: data/store).")
    @Nullable
    private Path directory;

    Path directory(Settings settings, Streams streams) {
        return (directory == null ? settings.store().directory() : streams.path(directory)).normalize();
    }
}
