package org.communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "Settings that differ from config/communique.yaml.")
    @Nullable
    private Path config;

    /** The settings, and the objects that are made from them. */
    Assembly assembly(Session session) {
        var home = session.home().get();
        return new Assembly(
                home, Settings.read(home, Optional.ofNullable(config).map(session.streams()::path)));
    }
}
