package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They praised the accord of 1995.",
                "The memorandum of understanding on fisheries of 2010 was renewed.",
                "They have had ties since 1994.",
                "It was the first visit since May 2012.",
                "Norway and Peru established diplomatic relations on 3 March 1992.",
                "The club was founded in 1981.",
                "Norway joined the alliance in 1949.",
                "She took office in May 2021.",
                "Trade reached $5 billion in 2022.",
                "Exports rose by 12 percent last year.",
                "They condemned the coup of 1 February 2021.",
                "The war broke out in February 2022.",
                "The elections are due in 2024.",
                "Norway will hold the chair of the council in 2025.",
                "Resolution 99 (2015) was recalled.",
                "He will stay in office until 2027."
            })
    void knowsWhatIsOnlyReferredTo(String sentence) {
        assertThat(attachment(sentence)).isEqualTo(DateAttachment.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The accord was signed in 1995.",
                "They last met in 2015.",
                "It was their first talk since the summit in June 2022.",
                "Talks had rested since June 2022, when Lima was the venue.",
                "She has been in Oslo since Saturday.",
                "She has been in Oslo since June 10.",
                "They established a committee and met in May 2022.",
                "The meetings of 2014 in Oslo went well.",
                "He was received by the president, elected by parliament, on Monday."
            })
    void leavesEventsTheirDates(String sentence) {
        assertThat(attachment(sentence)).isEqualTo(DateAttachment.EVENT);
    }

    private static DateAttachment attachment(String sentence) {
        return Reader.publishedOn("2023-06-14").annotate(sentence).getFirst().attachment();
    }
}
