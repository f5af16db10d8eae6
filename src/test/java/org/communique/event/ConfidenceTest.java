package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.communique.annotation.phrase.LexiconRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
    private static Confidence confidence(String... rows) {
        return Confidence.of(LexiconRow.of("made-up.tsv", List.of(rows)));
    }

    @Test
    void theWeightsOfTheSignsThatAreThereAddUp() {
        Confidence confidence = confidence(
                "# heading",
                "event\talways\t1.0",
                "event\tordinal\t1.2\t40\t0.95",
                "event\tplace unknown\t-0.5",
                "statement\talways\t0");
        assertThat(confidence.events().probability(List.of())).isCloseTo(0.731, within(0.001));
        assertThat(confidence.events().probability(List.of("ordinal", "not in the table")))
                .isCloseTo(0.900, within(0.001));
        assertThat(confidence.events().probability(List.of("ordinal", "place unknown")))
                .isCloseTo(0.846, within(0.001));
        assertThat(confidence.statements().probability(List.of("ordinal"))).isEqualTo(0.5);
    }

    @Test
    void nothingIsCertain() {
        Confidence confidence = confidence("event\talways\t50", "statement\talways\t-50");
        assertThat(confidence.events().probability(List.of())).isEqualTo(0.99);
        assertThat(confidence.statements().probability(List.of())).isEqualTo(0.01);
    }

    @Test
    void withoutWeightsAReportIsAsLikelyRightAsWrong() {
        assertThat(Confidence.unfitted().events().probability(List.of("ordinal")))
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit\talways\t1", "event\talways\tmuch", "event\talways", "event\talways\t1e3"})
    void aRowOfAnotherFormIsRefusedWithItsPlace(String row) {
        assertThatThrownBy(() -> confidence("event\talways\t1", row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("made-up.tsv:2")
                .hasMessageContaining("expected");
    }
}
