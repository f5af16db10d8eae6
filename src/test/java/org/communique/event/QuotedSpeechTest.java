package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedSpeechTest {
    @Test
    void aSentenceThatGoesOnHasTheSameSpeaker() {
        assertThat(Spoken.in("\"The road to peace is long. We will walk it together,\" Rojas said."))
                .containsExactly("Marta Rojas affirm", "Marta Rojas pledge");
        assertThat(Spoken.in(
                        "\"The road to peace is long,\" Rojas said. \"It is full of stones. It will take years.\""))
                .containsExactly("Marta Rojas affirm", "Marta Rojas affirm", "Marta Rojas affirm");
    }

    @Test
    void aQuotationAloneGoesOnWithWhoSpokeBefore() {
        assertThat(Spoken.in(
                        "\"The road to peace is long,\" Lahti told reporters. \"It is full of stones and thorns.\""))
                .containsExactly("Eero Lahti affirm", "Eero Lahti affirm");
    }

    @Test
    void aQuotationOfNobodyIsNoStatement() {
        assertThat(Spoken.in("The hotel is called the harbour. \"The road to peace is long and full of stones.\""))
                .isEmpty();
    }
}
