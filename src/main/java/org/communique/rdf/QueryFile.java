package org.communique.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that is kept as a file {@code <name>.rq}. The comments at its head describe it: {@code # title:} or
 * {@code # question:}, and {@code # description:}; without these the first comment is the title and the others describe.
 *
 * @param name the file's name without its suffix: lower case letters, digits and hyphens
 * @param description empty if there is none
 */
public record QueryFile(String name, String title, String description, String text) {
    /**
     * The queries of a folder, by name. A file whose name is no plain word is left out.
     *
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static List<QueryFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z0-9-]+\\.rq"))
                    .sorted()
                    .map(QueryFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": not readable (expected: a folder of .rq files)", e);
        }
    }

    private static QueryFile read(Path file) {
        try {
            return of(file.getFileName().toString().replaceFirst("\\.rq$", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable (expected: a query in UTF-8)", e);
        }
    }

    /** The query of this name and text. */
    public static QueryFile of(String name, String text) {
        List<String> head = text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String title =
                field(head, "title").or(() -> field(head, "question")).orElse(head.isEmpty() ? name : head.getFirst());
        String description = field(head, "description")
                .orElse(head.stream()
                        .skip(1)
                        .filter(line -> !line.matches("(?i)(title|question)\\b.*"))
                        .collect(Collectors.joining(" ")));
        return new QueryFile(name, title, description, text);
    }

    private static Optional<String> field(List<String> head, String key) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, key + ":", 0, key.length() + 1))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }
}
