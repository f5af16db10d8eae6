package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvertedFormTest {
    @Test
    void whoStandsBehindTheVerbSpeaks() {
        assertThat(Spoken.in("\"The road to peace is long,\" said Lahti.")).containsExactly("Eero Lahti affirm");
        assertThat(Spoken.in("\"The road to peace is long,\" stressed Rojas, who came by train."))
                .containsExactly("Marta Rojas affirm");
        assertThat(Spoken.in("\"We are grateful to our friends,\" said the Chilean minister."))
                .containsExactly("Marta Rojas thank");
        assertThat(Spoken.in("The road is long, added Lahti.")).containsExactly("Eero Lahti affirm");
    }

    @Test
    void twoWhoStandThereSpeakTogether() {
        assertThat(Spoken.in("\"The road to peace is long,\" said Rojas and Lahti."))
                .containsExactly("parties affirm");
    }
}
