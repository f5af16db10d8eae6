package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegationsTest {
    private static final String VISIT =
            "A Chilean parliamentary delegation led by Senator Rosa Quispe is visiting Kenya.\n\n";

    @Test
    void whoMeetsTheDelegationMeetsItsLeader() {
        assertThat(Told.events(
                        "2024-05-15",
                        VISIT + "On Tuesday, Kenyan Foreign Minister Peter Odhiambo met the delegation in Nairobi."))
                .anySatisfy(event -> assertThat(event).contains("Meeting", "Peter Odhiambo host", "Rosa Quispe guest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the head of a large delegation, Chilean Minister Rosa Quispe left for Kenya on Monday.",
                "Chilean Minister Rosa Quispe arrived in Kenya on Monday at the head of a delegation.",
                "Chilean Minister Rosa Quispe is leading a delegation on a visit to Kenya.",
            })
    void whoeverLeadsItIsItsHeadOnTheVisit(String sentence) {
        assertThat(Told.events("2024-05-15", sentence))
                .anySatisfy(event -> assertThat(event).contains("Visit", "Rosa Quispe head-of-delegation"));
    }

    @Test
    void ofTwoDelegationsNeitherIsMeant() {
        assertThat(Told.events(
                        "2024-05-15",
                        VISIT
                                + "A Peruvian delegation led by Deputy Luis Rojas arrived as well.\n\n"
                                + "Kenyan Foreign Minister Peter Odhiambo met the delegation."))
                .noneSatisfy(event -> assertThat(event).contains("Meeting", "Rosa Quispe"));
    }

    @Test
    void whatTheDelegationDoesItsLeaderDoes() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                VISIT
                                        + "The delegation further met Kenyan Foreign Minister Peter Odhiambo on Tuesday in Nairobi."))
                .anySatisfy(event -> assertThat(event).contains("Meeting", "Peter Odhiambo host", "Rosa Quispe guest"));
    }
}
