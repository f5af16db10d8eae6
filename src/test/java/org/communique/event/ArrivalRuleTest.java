package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalRuleTest {
    private static final String NAIROBI = "NAIROBI, May 15, 2024 - ";

    @Test
    void whoArrivedIsWhereTheStoryIsWritten() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                NAIROBI
                                        + "Chilean Minister Rosa Quispe, who arrived on Monday, was received by President Peter Odhiambo of Kenya."))
                .anySatisfy(event -> assertThat(event).contains("Visit held 2024-05-13", "KEN", "Rosa Quispe guest"));
    }

    @Test
    void whoComesHomeVisitsNobody() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                NAIROBI
                                        + "Kenyan Minister Peter Odhiambo, who arrived on Monday, met Chilean Minister Rosa Quispe."))
                .noneSatisfy(event -> assertThat(event).contains("Visit"));
    }

    @Test
    void aDestinationIsForOtherRules() {
        assertThat(Told.by(new ArrivalRule(), "Chilean Minister Rosa Quispe arrived on Monday in Kenya."))
                .isEmpty();
    }
}
