package org.communique.annotation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;

class TopicAnnotatorTest {
    private static final TopicAnnotator ANNOTATOR =
            new TopicAnnotator(TopicLexicon.read(Path.of("config/lexicon/topics.tsv")));

    @Test
    void whatWasDiscussedIsATopic() {
        assertThat(topics("The two ministers discussed peacekeeping, trade and exchanges of delegations in Hanoi."))
                .containsExactlyInAnyOrder("peacekeeping", "trade-economy", "delegation-exchange");
    }

    @Test
    void scienceAndTechnologyAreTwo() {
        assertThat(topics("Both sides agreed to work together in science and technology in the coming years."))
                .containsExactlyInAnyOrder("science-research", "technology");
    }

    @Test
    void whatOnlyStandsInTheSentenceIsNone() {
        assertThat(topics("The minister, a doctor of energy by training, arrived at the port in the evening."))
                .isEmpty();
    }

    @Test
    void theNameOfAMinistryIsNoTopic() {
        assertThat(topics("The Minister of Energy and the Minister of Trade agreed to meet in the capital."))
                .isEmpty();
    }

    @Test
    void aListInheritsFromTheSentenceAboveIt() {
        assertThat(topics("""
                        The two ministers agreed on practical measures for the coming years:

                        - the navies of the two countries will see more of each other;

                        - an office for visas will be opened in the capital of the country.
                        """)).containsExactlyInAnyOrder("maritime-security", "consular-migration");
    }

    @Test
    void earlierTimesAreNoTopic() {
        assertThat(topics("When they last spoke in May, the two ministers discussed the pandemic and trade."))
                .isEmpty();
    }

    @Test
    void theLongerPhraseHidesTheShorter() {
        assertThat(topics("The two sides agreed to cooperate in military medicine over the coming years."))
                .containsExactly("military-medicine");
    }

    @Test
    void spansCoverTheWordsAndTellTheSentence() {
        Story story =
                story("The minister came to Hanoi by train. The two sides discussed the South China Sea at length.");
        TopicMention found = ANNOTATOR.annotate(story).getFirst();
        assertThat(story.textOf(found.span())).isEqualTo("South China Sea");
        assertThat(story.textOf(story.sentences().get(found.sentence()).span())).startsWith("The two sides");
    }

    private static List<String> topics(String text) {
        return ANNOTATOR.annotate(story(text)).stream()
                .map(TopicMention::topic)
                .distinct()
                .toList();
    }

    private static Story story(String text) {
        return new StoryReader().read(new Article("story", text, Metadata.none()));
    }
}
