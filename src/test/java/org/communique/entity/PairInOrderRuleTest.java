package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairInOrderRuleTest {
    private static final String TALKS = "Chile and Kenya held consultations in Nairobi. ";

    private static List<String> read(String text) {
        return Resolved.of(text).persons();
    }

    @Test
    void twoWhoPresideStandInTheOrderOfTheStates() {
        assertThat(read(TALKS
                        + "They were co-chaired by Deputy Foreign Minister Rosa Quispe and Principal Secretary Grace Wanjiru."))
                .containsExactly(
                        "Rosa Quispe | Deputy Foreign Minister |  | CHL",
                        "Grace Wanjiru | Principal Secretary |  | KEN");
    }

    @Test
    void whoIsKnownTellsTheOther() {
        assertThat(read(TALKS
                        + "They were co-chaired by Kenyan Principal Secretary Grace Wanjiru and Deputy Minister Rosa Quispe."))
                .contains("Rosa Quispe | Deputy Minister |  | CHL");
    }

    @Test
    void twoOfOneDelegationAreOfOneSide() {
        assertThat(read(TALKS
                        + "The Kenyan delegation was led by Defence Secretary Grace Wanjiru and General Samuel Kiprono."))
                .doesNotContain("Grace Wanjiru | Defence Secretary |  | CHL");
    }
}
