package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitersTest {
    private static final String VISIT = "Estonian Foreign Minister Marta Ilves arrived in Lima, Peru, on Thursday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was Peruvian Foreign Minister Rosa Quispe who invited her.",
                "Peruvian Foreign Minister Rosa Quispe has invited her to a working visit.",
                "She came at the invitation of Peruvian Foreign Minister Rosa Quispe.",
                "In the palace she will inspect a guard of honour with her host, Peruvian Foreign Minister Rosa Quispe.",
            })
    void whoInvitedIsTheHostOfTheVisit(String sentence) {
        assertThat(Told.events("2024-05-10", VISIT + sentence))
                .anyMatch(event -> event.startsWith("Visit") && event.contains("Rosa Quispe host"));
    }

    @Test
    void onATourEachInviterIsTheHostInHisOwnState() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Estonian Foreign Minister Marta Ilves will visit Peru and Chile from May 12 to 15. Ilves goes at the"
                                + " invitation of Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister"
                                + " Diego Rojas."))
                .filteredOn(event -> event.startsWith("Visit"))
                .anyMatch(event -> event.contains("Rosa Quispe host") && !event.contains("Rojas"))
                .anyMatch(event -> event.contains("Diego Rojas host") && !event.contains("Quispe"));
    }

    @Test
    void whoIsInvitedIsNoHost() {
        assertThat(Told.events(
                        "2024-05-10", VISIT + "She invited Peruvian Foreign Minister Rosa Quispe to visit Estonia."))
                .filteredOn(event -> event.startsWith("Visit"))
                .noneMatch(event -> event.contains("Quispe host"));
    }
}
