package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLadyRuleTest {
    @Test
    void sheIsOfTheCountryOfWhoHasHerName() {
        assertThat(Resolved.of(
                                "In Lima, Kenyan President Amos Kiprop was seen. First Lady Grace Kiprop was in Peru too.")
                        .persons())
                .contains("Grace Kiprop | First Lady |  | KEN");
    }

    @Test
    void ofWhomSheStandsBeside() {
        assertThat(Resolved.of(
                                "In Lima, Kenyan President Amos Kiprop and First Lady Grace Wanjiru were guests of Peru.")
                        .persons())
                .contains("Grace Wanjiru | First Lady |  | KEN");
    }
}
