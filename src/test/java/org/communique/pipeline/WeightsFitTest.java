package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.communique.event.Weights;
import org.junit.jupiter.api.Test;

class WeightsFitTest {
    /** Of those with the good sign nine of ten are right, of the others half. */
    private static List<Judged> reports() {
        List<Judged> reports = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean good = i % 2 == 0;
            boolean right = good ? i % 20 != 0 : i % 4 == 1;
            reports.add(new Judged("case-" + i, good ? List.of("good") : List.of("other"), right));
        }
        return reports;
    }

    @Test
    void theWeightsTellTheSharesThatAreThere() {
        Weights weights = WeightsFit.of(reports());
        assertThat(weights.probability(List.of("good"))).isCloseTo(0.9, within(0.03));
        assertThat(weights.probability(List.of("other"))).isCloseTo(0.5, within(0.03));
    }

    @Test
    void theSameReportsGiveTheSameWeights() {
        assertThat(WeightsFit.of(reports())).isEqualTo(WeightsFit.of(reports()));
    }

    @Test
    void aRareSignHasNoWeight() {
        List<Judged> reports = new ArrayList<>(reports());
        reports.add(new Judged("case-x", List.of("rare"), false));
        assertThat(WeightsFit.of(reports).bySign()).doesNotContainKey("rare").containsKey("good");
    }

    @Test
    void eachReportIsPredictedOnceAndByOthers() {
        List<WeightsFit.Prediction> predictions = WeightsFit.crossValidated(reports(), 5);
        assertThat(predictions)
                .extracting(WeightsFit.Prediction::report)
                .containsExactlyInAnyOrderElementsOf(reports());
        assertThat(Reliability.of(predictions).error()).isLessThan(0.05);
    }
}
