package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.junit.jupiter.api.Test;

/** Wherever readers of the shared corpus saw a sentence begin, a sentence begins. Without the corpus there is nothing to compare. */
class GoldSentencesTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private final StoryReader reader = new StoryReader();

    @Test
    void sentencesBeginWhereReadersSawThemBegin() throws IOException {
        List<String> missed = new ArrayList<>();
        int expected = 0;
        for (Path gold : goldFiles()) {
            JsonNode statements = new ObjectMapper().readTree(gold.toFile()).path("statements");
            List<String> sentences = sentencesOf(gold);
            for (JsonNode statement : statements) {
                String begins = folded(statement.path("begins").asText());
                expected++;
                if (sentences.stream().noneMatch(sentence -> sentence.startsWith(begins))) {
                    missed.add(gold.getFileName() + ": " + begins);
                }
            }
        }
        assertThat(missed).as("of %d", expected).hasSizeLessThanOrEqualTo(expected * 3 / 100);
    }

    private List<String> sentencesOf(Path gold) throws IOException {
        String stem = gold.getFileName().toString().replace(".json", "");
        String text = Files.readString(gold.resolveSibling(stem + ".txt"));
        Story story = reader.read(new Article(stem, text, Metadata.none()));
        return story.sentences().stream()
                .map(sentence -> folded(story.textOf(sentence.span())))
                .toList();
    }

    private static String folded(String sentence) {
        String plain = Normalizer.normalize(Glyph.folded(sentence), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("^[\"'(\\s]+", "").replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static List<Path> goldFiles() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
