package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameCountryRuleTest {
    @Test
    void hisOwnCountryIsThatOfWhoSpeaks() {
        assertThat(Resolved.of(
                                "Kenyan Foreign Minister Amos Kiprop slept in Peru. Kiprop said that Peru had seen his country's prime minister, Daniel Otieno.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("KEN"));
    }

    @Test
    void theCountryIsTheOneNamedLast() {
        assertThat(Resolved.of("Kiprop slept in Peru with the country's prime minister, Daniel Otieno.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("PER"));
    }
}
