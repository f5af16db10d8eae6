package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnCountriesRuleTest {
    @Test
    void eachIsMetInHisOwnCountry() {
        assertThat(Resolved.of(
                                "I will meet Prime Minister Luis Rojas in Chile and Prime Minister Eero Lahti in Finland.")
                        .persons())
                .containsExactly("Luis Rojas | Prime Minister |  | CHL", "Eero Lahti | Prime Minister |  | FIN");
    }

    @Test
    void inOneCountryNothingIsTold() {
        assertThat(Resolved.of(
                                "I met Minister Luis Rojas in Chile and Minister Eero Lahti in Chile. Finland's Eero Lahti spoke.")
                        .persons())
                .noneMatch(person -> person.startsWith("Eero Lahti") && person.endsWith("CHL"));
    }
}
