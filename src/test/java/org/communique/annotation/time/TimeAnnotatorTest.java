package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.annotation.DateBasis;
import org.junit.jupiter.api.Test;

class TimeAnnotatorTest {
    private static final Reader SATURDAY = Reader.publishedOn("2024-12-28");

    @Test
    void documentsGoalsAndFeastsDateNothing() {
        assertThat(SATURDAY.read("Under the 1982 UN Convention, Resolution 2231, Vision 2030 and the five-year plan"
                        + " 2021-2025 they marked the 80th anniversary of National Day (September 2)."))
                .isEmpty();
    }

    @Test
    void theSameDayLeansOnTheSentenceBefore() {
        assertThat(SATURDAY.read("They met on July 6, 2023.", "The same day saw a signing."))
                .isEqualTo("2023-07-06; 2023-07-06");
    }

    @Test
    void aDayOfLongAgoIsNotWhereTheStoryGoesOn() {
        assertThat(SATURDAY.read(
                        "On December 26 they met.",
                        "The text was signed on November 30, 2021.",
                        "The same day they left."))
                .isEqualTo("2024-12-26; 2021-11-30; 2024-12-26");
    }

    @Test
    void aDateOfTheTellingIsNotLeantOn() {
        assertThat(SATURDAY.read("They met on July 6, 2023, the ministry said on Friday.", "The next day they left."))
                .isEqualTo("2023-07-06; 2024-12-27 | 2025-01-03; 2023-07-07");
    }

    @Test
    void tellsTheDateOfTheTellingFromThatOfTheEvent() {
        assertThat(SATURDAY.annotate(
                        "The envoy left on Monday, a spokesperson told the agency on Tuesday.",
                        "They will be talking, she said in a Friday interview."))
                .extracting(TimeExpression::attachment)
                .containsExactly(DateAttachment.EVENT, DateAttachment.SAYING, DateAttachment.SAYING);
    }

    @Test
    void withoutDayOfPublicationOnlyWrittenDatesAreResolved() {
        assertThat(Reader.undated().read("On Thursday, on July 6 and in May 2024 they met yesterday and in June."))
                .isEqualTo("2024-05");
    }

    @Test
    void spansCoverTheWordsOfTheDate() {
        String sentence = "Talks were held on Thursday, December 26, in the city.";
        TimeExpression found = SATURDAY.annotate(sentence).getFirst();
        assertThat(found.span().of(sentence)).isEqualTo("Thursday, December 26");
        assertThat(found.basis()).isEqualTo(DateBasis.YEAR_FROM_PUBLICATION);
    }

    @Test
    void aYearBehindAListIsThatOfAllItsMonths() {
        assertThat(SATURDAY.read("They met in March, May and June 2022.")).isEqualTo("2022-03; 2022-05; 2022-06");
    }

    @Test
    void aDateOfWhatIsOnlyReferredToMovesNoDay() {
        assertThat(SATURDAY.read(
                        "On December 26 they met.", "She was appointed on March 3, 2021.", "That day they left."))
                .isEqualTo("2024-12-26; 2021-03-03; 2024-12-26");
    }

    @Test
    void hostileFiguresStopNothing() {
        assertThat(SATURDAY.read("99999999999999999999-99-99 from 1-2-3-4-5 Julys the 31st of February to 0 May ("))
                .isEmpty();
    }

    @Test
    void withoutDayOfPublicationDaysAreOfTheYearThatTheStoryNames() {
        assertThat(Reader.undated().read("They came on 21 February 2019.", "Talks were held on 22 February."))
                .isEqualTo("2019-02-21; 2019-02-22");
    }
}
