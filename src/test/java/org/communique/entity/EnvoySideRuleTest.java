package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvoySideRuleTest {
    @Test
    void anAmbassadorServesTheOtherStateThanWhereTheStoryPlays() {
        assertThat(Resolved.of(
                                "LIMA, May 5 (Andina) – Foreign Minister Amos Kiprop of Kenya met Foreign Minister Rosa Quispe of Peru. Ambassador Daniel Otieno looked on.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("KEN"));
    }
}
