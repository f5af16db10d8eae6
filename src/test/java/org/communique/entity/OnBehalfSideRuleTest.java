package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnBehalfSideRuleTest {
    private static List<String> read(String text) {
        return Resolved.of(text).persons();
    }

    @Test
    void eachSignsForTheStateBehindHim() {
        assertThat(read("Foreign Minister Rosa Quispe signed for Chile and Immigration Secretary Grace Wanjiru for Kenya."))
                .containsExactly(
                        "Rosa Quispe | Foreign Minister |  | CHL", "Grace Wanjiru | Immigration Secretary |  | KEN");
    }

    @Test
    void theStateMayOpenTheClause() {
        assertThat(read("On behalf of Chile it was signed by Ambassador Rosa Quispe. Kenya thanked Kenya."))
                .containsExactly("Rosa Quispe | Ambassador |  | CHL");
    }

    @Test
    void supportForAStateIsNoService() {
        assertThat(read("Latvian Minister Anna Kalnina thanked Deputy Minister Rosa Quispe for Chile's support."))
                .doesNotContain("Rosa Quispe | Deputy Minister |  | CHL");
    }
}
