package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketedNameRuleTest {
    @Test
    void whoStandsInBracketsBehindAStateServesIt() {
        assertThat(Resolved.of(
                                "Kenyan Health Minister Amos Kiprop met the health ministers of Chile (Luis Soto) and Latvia (Ilze Ozola).")
                        .persons())
                .anyMatch(person -> person.startsWith("Luis Soto") && person.endsWith("CHL"))
                .anyMatch(person -> person.startsWith("Ilze Ozola") && person.endsWith("LVA"));
    }
}
