package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrincipalSideRuleTest {
    @Test
    void whoSendsALetterServesTheStateOfItsBearer() {
        assertThat(Resolved.of(
                                "In Lima, Kenyan Foreign Minister Amos Kiprop conveyed a letter from President Daniel Otieno.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("KEN"));
    }

    @Test
    void whoActsOnBehalfOfSomebodyServesHisState() {
        assertThat(Resolved.of(
                                "On behalf of President Daniel Otieno, Kenyan Foreign Minister Amos Kiprop handed a message over in Lima.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("KEN"));
    }

    @Test
    void whoIsMetBringsNothing() {
        assertThat(Resolved.of(
                                "NAIROBI, May 5 (KBC) – Foreign Minister Amos Kiprop slept in Kenya. The guest invited Peruvian Minister Rosa Quispe on behalf of President Daniel Otieno.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("KEN"));
    }
}
