package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinSideRuleTest {
    @Test
    void whoCameBeforeSomebodyIsOfHisState() {
        assertThat(Resolved.of(
                                "In Lima, Kenyan President Amos Kiprop praised Peru. It was Kiprop's predecessor, Daniel Otieno, who came first.")
                        .persons())
                .anyMatch(person -> person.startsWith("Daniel Otieno") && person.endsWith("KEN"));
    }

    @Test
    void familyIsOfHisState() {
        assertThat(Resolved.of("Kenyan President Amos Kiprop is in Peru. Lima was seen by his brother, Peter Otieno.")
                        .persons())
                .anyMatch(person -> person.startsWith("Peter Otieno") && person.endsWith("KEN"));
    }
}
