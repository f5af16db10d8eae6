package org.communique.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file that holds what the program is to write, byte for byte. With {@code -Dgolden=update} it is written anew; who does
 * so reads each changed line before committing it.
 */
record Golden(Path file, boolean update) {
    private static final String UPDATE = "update";

    static Golden of(Path file) {
        return new Golden(file, UPDATE.equals(System.getProperty("golden")));
    }

    /** What differs, line by line; nothing if the bytes are the same or were just written. */
    Optional<String> difference(String actual) {
        try {
            if (update) {
                Files.writeString(file, actual, StandardCharsets.UTF_8);
                return Optional.empty();
            }
            if (!Files.exists(file)) {
                return Optional.of(
                        "%s: not there (expected: a golden file; -Dgolden=update writes it)".formatted(file));
            }
            byte[] golden = Files.readAllBytes(file);
            return Arrays.equals(golden, actual.getBytes(StandardCharsets.UTF_8))
                    ? Optional.empty()
                    : Optional.of(lines(new String(golden, StandardCharsets.UTF_8), actual));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String lines(String golden, String actual) {
        var gone = new TreeSet<>(golden.lines().toList());
        gone.removeAll(actual.lines().toList());
        var come = new TreeSet<>(actual.lines().toList());
        come.removeAll(golden.lines().toList());
        StringBuilder difference = new StringBuilder("%s: differs".formatted(file));
        gone.forEach(line -> difference.append("\n- ").append(line));
        come.forEach(line -> difference.append("\n+ ").append(line));
        return gone.isEmpty() && come.isEmpty()
                ? difference.append(" in the order of lines").toString()
                : difference.toString();
    }
}
