package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossessedPostRuleTest {
    @Test
    void whoServesSomebodyServesHisState() {
        assertThat(Resolved.of(
                                "In Lima, Kenyan President Amos Kiprop will meet Peru's leaders, his adviser, Mr Grace Wanjiru, said.")
                        .persons())
                .anyMatch(person -> person.startsWith("Grace Wanjiru") && person.endsWith("KEN"));
    }

    @Test
    void theSentenceBeforeTellsWhoseHeIs() {
        assertThat(Resolved.of(
                                "Kenyan President Amos Kiprop is in Peru. Lima was told so by his spokesman, Peter Otieno.")
                        .persons())
                .anyMatch(person -> person.startsWith("Peter Otieno") && person.endsWith("KEN"));
    }

    @Test
    void aCounterpartIsOfAnotherState() {
        assertThat(Resolved.of("Kenyan Minister Amos Kiprop met his Peruvian counterpart Rosa Quispe.")
                        .persons())
                .anyMatch(person -> person.startsWith("Rosa Quispe") && person.endsWith("PER"));
    }
}
