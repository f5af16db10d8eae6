package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleOfOneStateRuleTest {
    @Test
    void aTitleOfOneStateTellsIt() {
        assertThat(Resolved.of(
                                "In Nairobi Kenyan President Amos Kiprop met Taoiseach Niall Byrne. Ireland supports Kenya.")
                        .persons())
                .contains("Niall Byrne | Taoiseach |  | IRL");
    }

    @Test
    void onlyWhereTheStoryNamesTheState() {
        assertThat(Resolved.of("Secretary of State Rosa Quispe spoke in Lima. Peru and Chile agreed.")
                        .persons())
                .noneMatch(person -> person.endsWith("USA"));
    }
}
