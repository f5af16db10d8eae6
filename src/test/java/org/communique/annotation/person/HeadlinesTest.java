package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.annotation.AnnotatedStory;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static final String BODY = """

            LIMA, May 5, 2025 - Peruvian Defence Minister Carlos Pena visited the harbour on Monday and spoke with the sailors.

            He stayed for two hours, and in the evening he left for the mountains, where it was raining.
            """;

    private static List<String> ofHeadline(String headline) {
        AnnotatedStory story = Annotated.story(headline + "\n" + BODY);
        return story.sentences().getFirst().people().stream()
                .map(person -> story.sentences().getFirst().text(person.name()))
                .toList();
    }

    @Test
    void whereEveryWordHasACapitalOnlyKnownNamesCount() {
        assertThat(ofHeadline("Defence Minister Pena Visits Harbour And Meets Sailors"))
                .containsExactly("Pena");
        assertThat(ofHeadline("Minister Praises Sailors During Long Harbour Visit"))
                .isEmpty();
    }

    @Test
    void otherHeadlinesAreReadAsSentences() {
        assertThat(ofHeadline("Defence Minister Pena visits harbour and meets sailors"))
                .containsExactly("Pena");
    }
}
