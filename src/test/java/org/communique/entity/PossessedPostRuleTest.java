package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossessedPostRuleTest {
    @Test
    void aStatesOwnMinisterIsOfTheState() {
        assertThat(Resolved.of("Kenya wants the road reopened, its transport minister, Amos Kiprop, said in Lima.")
                        .persons())
                .anyMatch(person -> person.startsWith("Amos Kiprop") && person.endsWith("KEN"));
    }

    @Test
    void whoServesSomebodyServesHisState() {
        assertThat(Resolved.of("In Peru, Kenyan President Daniel Otieno slept, his adviser, Amos Kiprop, said.")
                        .persons())
                .anyMatch(person -> person.startsWith("Amos Kiprop") && person.endsWith("KEN"));
    }
}
