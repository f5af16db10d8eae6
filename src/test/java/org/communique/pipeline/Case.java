package org.communique.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.Reading;
import org.communique.article.ReadingLimits;

/**
 * A text and what a careful reader takes from it, as {@code src/test/resources/cases/README.md} describes it.
 *
 * @param folder the case's folder, named by its stem
 * @param text the article: a sample dispatch, or {@code article.txt} in the folder
 * @param gold the facts: {@code facts.json} in the folder
 */
record Case(Path folder, Path text, Path gold) {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SHARED = Path.of("..", "shared", "corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Case(Path folder, Path text) {
        this(folder, text, folder.resolve("facts.json"));
    }

    /** The sample dispatches, in the order of their names. */
    static List<Case> seeds() {
        return list(SEEDS, "*.txt").stream()
                .map(text ->
                        new Case(CASES.resolve(text.getFileName().toString().replace(".txt", "")), text))
                .toList();
    }

    /** All other cases, in the order of their names. */
    static List<Case> others() {
        return list(CASES, "*-*").stream()
                .filter(folder -> !Files.exists(SEEDS.resolve(folder.getFileName() + ".txt")))
                .map(folder -> new Case(folder, folder.resolve("article.txt")))
                .toList();
    }

    static List<Case> all() {
        return Stream.concat(seeds().stream(), others().stream()).toList();
    }

    /** The cases of a corpus that lies beside the project, {@code <stem>.txt} with {@code <stem>.json}; none without it. */
    static List<Case> shared(String corpus) {
        Path folder = SHARED.resolve(corpus);
        return !Files.isDirectory(folder)
                ? List.of()
                : list(folder, "*.txt").stream()
                        .map(text -> {
                            String stem = text.getFileName().toString().replace(".txt", "");
                            return new Case(folder.resolve(stem), text, folder.resolve(stem + ".json"));
                        })
                        .toList();
    }

    String stem() {
        return folder.getFileName().toString();
    }

    /** Whether the text is an invented one without any diplomatic event. */
    boolean isNegative() {
        return stem().startsWith("neg-");
    }

    /** Whether nobody looks at the case while a rule is made: a third of the cases, chosen by the name alone. */
    boolean isKeptAside() {
        return Integer.parseInt(digest().substring(0, 4), 16) % 3 == 0;
    }

    /** The SHA-1 of the name: an arbitrary but lasting number. */
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(stem().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path graph() {
        return folder.resolve("graph.nq");
    }

    JsonNode facts() {
        try {
            return JSON.readTree(gold.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(stem() + ": no facts (expected: " + gold + ")", unreadable);
        }
    }

    /** The article under the case's name. */
    Article article() {
        try {
            Reading reading = new ArticleReader(ReadingLimits.defaults()).read(stem(), Files.readAllBytes(text));
            return switch (reading) {
                case Reading.Accepted accepted -> accepted.article();
                case Reading.Rejected rejected ->
                    throw new IllegalArgumentException(rejected.rejection().toString());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(stem() + ": no text (expected: " + text + ")", unreadable);
        }
    }

    @Override
    public String toString() {
        return stem();
    }

    private static List<Path> list(Path folder, String glob) {
        try (var files = Files.newDirectoryStream(folder, glob)) {
            return Stream.of(files)
                    .flatMap(found -> java.util.stream.StreamSupport.stream(found.spliterator(), false))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
