package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccordingToFormTest {
    @Test
    void whoeverIsNamedSpeaks() {
        assertThat(Spoken.in("According to Lahti, the road to peace is long.")).containsExactly("Eero Lahti affirm");
        assertThat(Spoken.in("The road to peace, according to the Chilean minister, is long."))
                .containsExactly("Marta Rojas affirm");
        assertThat(Spoken.in("In the words of Rojas, the harbour is a bridge.")).containsExactly("Marta Rojas affirm");
        assertThat(Spoken.in("In Lahti's words, the harbour is a bridge.")).containsExactly("Eero Lahti affirm");
    }

    @Test
    void ownWordsAreOfWhoSpokeLast() {
        assertThat(Spoken.in("Rojas stressed the value of trade. The harbour, in her words, is a bridge."))
                .containsExactly("Marta Rojas affirm", "Marta Rojas affirm");
    }

    @Test
    void aSourceOfFactsDoesNotSpeak() {
        assertThat(Spoken.in("The talks lasted two hours, according to the ministry."))
                .isEmpty();
        assertThat(Spoken.in("Lahti came by train, according to the Lusa news agency."))
                .isEmpty();
    }
}
