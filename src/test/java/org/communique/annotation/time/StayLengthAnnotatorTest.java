package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StayLengthAnnotatorTest {
    @ParameterizedTest
    @CsvSource({
        "She came for a three-day visit., 3",
        "It is a 2-day meeting., 2",
        "He is on a weeklong tour., 7",
        "He is on a week-long tour., 7",
        "They will stay for two days., 2",
        "She began a visit of four days., 4",
        "It is a three day visit., 3",
        "The drill lasts ten days., 10",
        "A two-week exercise began., 14",
        "A fortnight-long drill began., 14"
    })
    void finds(String sentence, int days) {
        assertThat(lengths(sentence)).containsExactly(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The second time in three days.",
                "The 500-day plan and a present-day view.",
                "A day of talks.",
                "They were isolated for 14 days.",
                "She served a two-year term."
            })
    void leavesOut(String sentence) {
        assertThat(lengths(sentence)).isEmpty();
    }

    @Test
    void theFirstDayCounts() {
        assertThat(new StayLength(new Span(0, 1), 3, 0).lastDay(LocalDate.parse("2017-03-14")))
                .isEqualTo("2017-03-16");
    }

    @Test
    void noDaysAreRefused() {
        assertThatThrownBy(() -> new StayLength(new Span(0, 1), 0, 0))
                .hasMessage("length of a stay: 0 days (expected: >= 1)");
    }

    private static List<Integer> lengths(String sentence) {
        return new StayLengthAnnotator()
                .annotate(Reader.story(sentence)).stream().map(StayLength::days).toList();
    }
}
