package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They will meet, the ministry said Tuesday.",
                "They will meet, the ministry said in a statement on Tuesday.",
                "They will meet, according to a statement released on Tuesday.",
                "They will meet, according to the ministry on Tuesday.",
                "They will meet, a spokeswoman told reporters here on Tuesday.",
                "They will meet, the embassy disclosed on Tuesday.",
                "On Tuesday, the ministry announced that they will meet.",
                "At a briefing on Tuesday she spoke of the visit."
            })
    void knowsTheTelling(String sentence) {
        assertThat(attachment(sentence)).isEqualTo(DateAttachment.SAYING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on Tuesday, the ministry said.",
                "On Tuesday the ministers met.",
                "On Tuesday, the minister received the envoy, who said that all is well.",
                "A joint statement issued on Tuesday closed the talks.",
                "The ministry said that they met on Tuesday."
            })
    void leavesEventsTheirDates(String sentence) {
        assertThat(attachment(sentence)).isEqualTo(DateAttachment.EVENT);
    }

    private static DateAttachment attachment(String sentence) {
        return Reader.publishedOn("2023-06-14").annotate(sentence).getFirst().attachment();
    }
}
