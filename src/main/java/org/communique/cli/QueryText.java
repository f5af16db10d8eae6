package org.communique.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.communique.config.Home;

/**
 * A query as the command line names it.
 *
 * @param name the name of a saved query, a file, {@code -} for the standard input, or the text of a query itself
 */
record QueryText(String name) {
    /** @throws CommandFailure if it is none of these */
    String read(Home home, Streams streams) throws IOException {
        if (name.equals("-")) {
            return new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (name.matches("[a-z0-9-]+")) {
            var saved = home.queries().resolve(name + ".rq");
            if (Files.isRegularFile(saved)) {
                return Files.readString(saved);
            }
        }
        if (name.contains("{")) {
            return name;
        }
        var file = streams.path(Path.of(name));
        if (Files.isRegularFile(file)) {
            return Files.readString(file);
        }
        throw new CommandFailure(
                name, "no file and no saved query of this name", "a file, -, or one of " + saved(home));
    }

    private static String saved(Home home) throws IOException {
        try (var files = Files.list(home.queries())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .map(file -> file.substring(0, file.length() - ".rq".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
