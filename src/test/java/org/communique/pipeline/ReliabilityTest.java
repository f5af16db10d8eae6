package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static WeightsFit.Prediction prediction(double probability, boolean right) {
        return new WeightsFit.Prediction(new Judged("some-case", List.of(), right), probability);
    }

    @Test
    void whatHoldsHasNoError() {
        var predictions =
                IntStream.range(0, 10).mapToObj(i -> prediction(0.9, i > 0)).toList();
        Reliability reliability = Reliability.of(predictions);
        assertThat(reliability.reports()).isEqualTo(10);
        assertThat(reliability.error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aPromiseThatIsNotKeptIsAnError() {
        Reliability reliability = Reliability.of(List.of(prediction(0.9, false), prediction(0.9, true)));
        assertThat(reliability.error()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void eachReportStandsInOneRow() {
        var predictions =
                List.of(prediction(0.01, false), prediction(0.5, true), prediction(0.95, true), prediction(0.99, true));
        Reliability reliability = Reliability.of(predictions);
        assertThat(reliability.reports()).isEqualTo(4);
        assertThat(reliability.table()).contains("| below 0.50 | 1 | 0.01 | 0.00 |", "| 0.95–1.00 | 2 | 0.97 | 1.00 |");
    }
}
