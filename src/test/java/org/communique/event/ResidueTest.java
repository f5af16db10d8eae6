package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidueTest {
    private static List<String> rules(String text) {
        return Told.report("2019-05-14", text).events().stream()
                .map(event -> event.evidence().getFirst().rule())
                .toList();
    }

    @Test
    void whatNoRuleReadsIsReadByTheNet() {
        assertThat(
                        rules(
                                "Following a tête-à-tête, Chilean Minister Ana Soto and Kenyan President Amos Kiprop faced the press."))
                .containsExactly("ResidualEncounterRule");
    }

    @Test
    void whatARuleReadIsNotReadAgain() {
        assertThat(rules("Kenyan President Amos Kiprop met Chilean Minister Ana Soto on Monday."
                        + " Following a tête-à-tête, Minister Soto and President Kiprop faced the press."))
                .containsExactly("MeetingRule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If there is a tête-à-tête, Chilean Minister Ana Soto and Kenyan President Amos Kiprop face the press.",
                "\"Following a tête-à-tête, Chilean Minister Ana Soto and Kenyan President Amos Kiprop face the press,\" it is said.",
                "Instead of a tête-à-tête, Chilean Minister Ana Soto and Kenyan President Amos Kiprop faced the press."
            })
    void whatIsWishedForOrQuotedIsLeft(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @Test
    void theVisitOfThoseWhoseVisitIsToldIsNoOther() {
        assertThat(rules("Chilean Minister Ana Soto visited Kenya on Monday."
                        + " Kenya was the destination of the first official visit by Minister Soto."))
                .containsExactly("JourneyRule");
    }
}
