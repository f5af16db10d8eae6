package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringAbbreviationsTest {
    private static final String NAMED =
            "Trade between Kenya and Oman should grow through the Joint Trade Committee (JTC), Kenyan Minister Peter Odhiambo said. ";

    private static List<String> events(String text) {
        return Told.events("2024-05-10", NAMED + text);
    }

    @Test
    void theAbbreviationStandsForTheName() {
        assertThat(events("He was speaking at the third meeting of the Kenya-Oman JTC in Nairobi on May 9."))
                .anySatisfy(event -> assertThat(event)
                        .startsWith("DialogueSession held 2024-05-09 #3")
                        .contains("Joint Trade Committee", "Nairobi KEN", "[KEN+OMN]"));
    }

    @Test
    void aRoundOfItIsToldByTheAbbreviationAlone() {
        assertThat(events("The JTC held its second session in Muscat in 2022."))
                .anySatisfy(event -> assertThat(event).contains("held 2022 #2", "Muscat OMN"));
    }

    @Test
    void anAbbreviationThatTheStoryDoesNotExplainIsNoGathering() {
        assertThat(Told.events("2024-05-10", "The JTC held its second session in Muscat in 2022."))
                .isEmpty();
    }
}
