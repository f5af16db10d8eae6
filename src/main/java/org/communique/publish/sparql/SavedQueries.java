package org.communique.publish.sparql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The saved queries of a folder, one {@code .rq} file each. The comments at the head of a file are its description, the
 * first of them its title; {@code # title:} and {@code # description:} may name them.
 */
public final class SavedQueries {
    private final List<Saved> all;

    /**
     * One saved query.
     *
     * @param name the file's name without its suffix: lower case letters, digits and hyphens
     */
    public record Saved(String name, String title, String description, String text) {}

    private SavedQueries(List<Saved> all) {
        this.all = List.copyOf(all);
    }

    /** No queries at all. */
    public static SavedQueries none() {
        return new SavedQueries(List.of());
    }

    /**
     * The queries of a folder, by name. A file whose name is no plain word is left out.
     *
     * @throws IOException if the folder cannot be read
     */
    public static SavedQueries in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().matches("[a-z0-9-]+\\.rq"))
                    .sorted()
                    .toList();
        }
        List<Saved> saved = new java.util.ArrayList<>();
        for (Path file : files) {
            saved.add(read(file.getFileName().toString().replaceFirst("\\.rq$", ""), Files.readString(file)));
        }
        return new SavedQueries(saved);
    }

    private static Saved read(String name, String text) {
        List<String> head = text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String title = field(head, "title").orElse(head.isEmpty() ? name : head.getFirst());
        String description = field(head, "description")
                .orElse(head.stream()
                        .skip(1)
                        .filter(line -> !line.matches("(?i)(title|param(eter)?)\\b.*"))
                        .collect(Collectors.joining(" ")));
        return new Saved(name, title, description, text);
    }

    private static Optional<String> field(List<String> head, String key) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, key + ":", 0, key.length() + 1))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }

    public List<Saved> all() {
        return all;
    }

    public Optional<Saved> named(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst();
    }
}
