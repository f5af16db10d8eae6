package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPersonFormTest {
    @Test
    void theMinisterWhoReportsSpeaksForTheSides() {
        assertThat(Spoken.in("We agreed that the work against piracy will go on."))
                .containsExactly("parties agree");
        assertThat(Spoken.in("We will keep consulting each other on the law of the sea."))
                .containsExactly("parties pledge");
    }

    @Test
    void withinAQuotationItIsTheSpeaker() {
        assertThat(Spoken.in("\"We agreed that the work against piracy will go on,\" Lahti said."))
                .containsExactly("Eero Lahti agree");
    }
}
