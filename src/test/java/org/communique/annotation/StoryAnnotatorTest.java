package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryAnnotatorTest {
    private static final String STORY = """
            ACCRA, May 14 (GNA) - Ghanaian Foreign Minister Kofi Mensah met his Norwegian counterpart Kari Solheim on Tuesday.

            Solheim will travel to Lagos on Thursday, the ministry said.
            """;

    private static AnnotatedStory read() {
        return Annotated.story("2019-05-14", STORY);
    }

    @Test
    void theDatelineGivesAPlaceAndIsInNoSentence() {
        AnnotatedStory story = read();
        assertThat(story.dateline()).isPresent();
        assertThat(story.datelinePlace())
                .get()
                .satisfies(place -> assertThat(place.keys()).contains("accra"));
        assertThat(story.sentences().getFirst().word(0)).isEqualTo("ghanaian");
    }

    @Test
    void thePublicationIsTheDayToldBesideTheText() {
        assertThat(read().publication())
                .get()
                .satisfies(published -> assertThat(published.date().toString()).isEqualTo("2019-05-14"));
    }

    @Test
    void eachDateStandsWithItsSentence() {
        List<AnnotatedSentence> sentences = read().sentences();
        assertThat(sentences).extracting(sentence -> sentence.times().size()).containsExactly(1, 1);
        assertThat(sentences.getFirst().times().getFirst().past().start()).get().hasToString("2019-05-14");
        assertThat(sentences.get(1).times().getFirst().ahead().start()).get().hasToString("2019-05-16");
    }

    @Test
    void peopleAreKnownAcrossSentences() {
        AnnotatedSentence second = read().sentences().get(1);
        assertThat(second.people())
                .singleElement()
                .satisfies(person -> assertThat(second.text(person.name())).isEqualTo("Solheim"));
    }

    @Test
    void spansPointIntoTheArticle() {
        AnnotatedStory story = read();
        assertThat(story.sentences())
                .allSatisfy(sentence -> assertThat(sentence.people())
                        .allSatisfy(person -> assertThat(sentence.span(person.name())
                                        .of(story.story().article().text()))
                                .isEqualTo(sentence.text(person.name()))));
    }

    @Test
    void aWordOutsideTheSentenceIsEmpty() {
        AnnotatedSentence sentence = read().sentences().getFirst();
        assertThat(sentence.word(-1)).isEmpty();
        assertThat(sentence.word(sentence.size())).isEmpty();
        assertThat(sentence.tokenAt(Integer.MAX_VALUE)).isEqualTo(sentence.size());
    }
}
