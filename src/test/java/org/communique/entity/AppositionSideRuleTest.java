package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppositionSideRuleTest {
    @Test
    void anAppositionTellsWhoseSheIs() {
        assertThat(Resolved.of(
                                "Kenya and Chile met in Nairobi. Rosa Quispe, an official of the Chilean trade ministry, left.")
                        .persons())
                .anyMatch(person -> person.startsWith("Rosa Quispe") && person.endsWith("CHL"));
    }

    @Test
    void aGroupOfTwoStatesTellsNothing() {
        assertThat(Resolved.of("Amos Kiprop, head of the Kenya-Chile group in the National Assembly of Kenya, left.")
                        .persons())
                .noneMatch(person -> person.startsWith("Amos Kiprop") && person.endsWith("CHL"));
    }

    @Test
    void aStateBetweenCommasIsOfTheNameBeforeIt() {
        assertThat(Resolved.of("Ministers met in Nairobi. Rosa Quispe, of Chile, left.")
                        .persons())
                .anyMatch(person -> person.startsWith("Rosa Quispe") && person.endsWith("CHL"));
    }
}
