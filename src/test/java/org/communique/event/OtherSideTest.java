package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherSideTest {
    @Test
    void whoHasNoSideIsOfTheStateThatTheStoryNamesMostBesides() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Chile wants more trade with Kenya, said Chile's chamber.\n\nMs Rosa Quispe phoned Kenyan Foreign Minister Peter Odhiambo on Tuesday."))
                .anySatisfy(event -> assertThat(event).contains("Call", "[CHL+KEN]"));
    }

    @Test
    void ofTwoThatAreNamedEquallyOftenNeitherIsMeant() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Chile and Peru want more trade.\n\nMs Rosa Quispe phoned Kenyan Foreign Minister Peter Odhiambo on Tuesday."))
                .noneSatisfy(event -> assertThat(event).contains("Call"));
    }
}
