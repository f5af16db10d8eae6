package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.annotation.speech.SpeechLexicon;
import org.communique.annotation.speech.SpeechVerbAnnotator;
import org.communique.annotation.time.PublicationDate;
import org.communique.annotation.time.PublicationDating;
import org.communique.annotation.topic.TopicAnnotator;
import org.communique.annotation.topic.TopicLexicon;
import org.communique.annotation.topic.TopicMention;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Sentence;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;

/**
 * What the annotators find agrees with the readers of the shared corpus as well as it did when it was last measured.
 * Without the corpus there is nothing to compare.
 */
class GoldAnnotationsTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final Path LEXICON = Path.of("config", "lexicon");

    private record Case(String stem, Story story, JsonNode gold) {}

    @Test
    void theDayOfPublicationIsRight() throws IOException {
        PublicationDating dating = new PublicationDating();
        List<String> wrong = new ArrayList<>();
        List<Case> cases = cases();
        for (Case c : cases) {
            Optional<String> found = dating.publication(c.story())
                    .filter(PublicationDate::isStated)
                    .map(date -> date.date().toString());
            JsonNode published = c.gold().path("source").path("published");
            if (!found.equals(published.isNull() ? Optional.empty() : Optional.of(published.asText()))) {
                wrong.add(c.stem() + ": " + found);
            }
        }
        assertThat(wrong).as("of %d", cases.size()).hasSizeLessThanOrEqualTo(cases.size() * 3 / 100);
    }

    @Test
    void topicsAgreeWithTheReaders() throws IOException {
        TopicAnnotator annotator = new TopicAnnotator(TopicLexicon.read(LEXICON.resolve("topics.tsv")));
        int right = 0;
        int found = 0;
        int expected = 0;
        for (Case c : cases()) {
            if (c.gold().path("events").isEmpty()) {
                continue;
            }
            Set<String> gold = new HashSet<>();
            c.gold().path("topics").forEach(topic -> gold.add(topic.asText()));
            Set<String> topics = annotator.annotate(c.story(), Set.of()).stream()
                    .map(TopicMention::topic)
                    .collect(Collectors.toSet());
            expected += gold.size();
            found += topics.size();
            topics.retainAll(gold);
            right += topics.size();
        }
        assertThat(right * 2.0).as("F1").isGreaterThanOrEqualTo(0.88 * (found + expected));
    }

    @Test
    void speechActsAgreeWithTheReaders() throws IOException {
        SpeechVerbAnnotator annotator =
                new SpeechVerbAnnotator(SpeechLexicon.read(LEXICON.resolve("speech-verbs.tsv")));
        List<String> wrong = new ArrayList<>();
        int statements = 0;
        for (Case c : cases()) {
            for (JsonNode statement : c.gold().path("statements")) {
                statements++;
                Optional<String> act = sentence(
                                c.story(), statement.path("begins").asText())
                        .flatMap(sentence -> SpeechVerbAnnotator.deciding(annotator.annotate(sentence)))
                        .map(mention -> mention.act());
                if (!act.equals(Optional.of(statement.path("act").asText()))) {
                    wrong.add(c.stem() + ": " + statement + ": " + act);
                }
            }
        }
        assertThat(wrong).as("of %d", statements).hasSizeLessThanOrEqualTo(statements * 8 / 100);
    }

    private static Optional<Sentence> sentence(Story story, String begins) {
        return story.sentences().stream()
                .filter(sentence -> letters(story.textOf(sentence.span())).startsWith(letters(begins)))
                .findFirst();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Case> cases() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path gold : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String stem = gold.getFileName().toString().replace(".json", "");
                String text = Files.readString(gold.resolveSibling(stem + ".txt"));
                Story story = new StoryReader().read(new Article(stem, text, Metadata.none()));
                cases.add(new Case(stem, story, new ObjectMapper().readTree(gold.toFile())));
            }
        }
        return cases;
    }
}
