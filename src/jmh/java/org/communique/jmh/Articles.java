package org.communique.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.Metadata;
import org.communique.article.Reading;
import org.communique.article.ReadingLimits;

/**
 * Articles of any length, put together from the paragraphs of the project's own dispatches and cases. Lines around a story are
 * left out: behind some of them the reader would stop.
 */
final class Articles {
    private static final int SHORTEST_PARAGRAPH = 120;

    private final List<String> paragraphs = new ArrayList<>();

    Articles() {
        texts(Path.of("seeds"), ".txt").forEach(this::add);
        texts(Path.of("src/test/resources/cases"), "article.txt").stream()
                .filter(text -> !text.toString().contains("neg-"))
                .forEach(this::add);
    }

    /** Articles of about this length, each of other paragraphs as far as there are enough. */
    List<Article> of(int length, int count) {
        List<Article> articles = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(length + 1_000);
            while (text.length() < length) {
                text.append(paragraphs.get(next % paragraphs.size())).append("\n\n");
                next++;
            }
            Metadata metadata = new Metadata(
                    Optional.of("Ministers meet for talks"),
                    Optional.of("TASS"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2020, 5, 5)));
            articles.add(new Article("article-" + i, text.toString(), metadata));
        }
        return articles;
    }

    private void add(Path file) {
        switch (new ArticleReader(ReadingLimits.defaults()).read(file)) {
            case Reading.Accepted accepted -> accepted.article().text().lines()
                    .map(String::strip)
                    .filter(line -> line.length() >= SHORTEST_PARAGRAPH && line.matches(".*[.”\"]"))
                    .forEach(paragraphs::add);
            case Reading.Rejected rejected ->
                throw new IllegalStateException(rejected.rejection().toString());
        }
    }

    private static List<Path> texts(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + ": unreadable (expected: the project's root as working directory)", unreadable);
        }
    }
}
