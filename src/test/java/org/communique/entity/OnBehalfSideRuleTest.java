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
        assertThat(
                        read(
                                "Foreign Minister Rosa Quispe signed for Chile and Immigration Secretary Grace Wanjiru for Kenya."))
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
        assertThat(read("Latvian Minister Anna Kalnina thanked Mr. Luis Rojas for Chile's support."))
                .noneMatch(person -> person.startsWith("Luis Rojas") && person.endsWith("CHL"));
    }

    @Test
    void theStateMayStandBeforeTheOneWhoSigns() {
        assertThat(read(
                        "It was signed on behalf of Chile by Ambassador Rosa Quispe and on behalf of Kenya by Secretary Grace"
                                + " Wanjiru."))
                .containsExactly("Rosa Quispe | Ambassador |  | CHL", "Grace Wanjiru | Secretary |  | KEN");
    }
}
