package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallDatesTest {
    @Test
    void theCallIsDatedByTheSentenceThatTellsWhenItBegan() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Latvian Foreign Minister Ilze Ozola and Kenyan Foreign Minister Amos Kiprop spoke by phone, the ministry in Riga said on Wednesday. The call started at 9 p.m. on Tuesday."))
                .containsExactly("Call held 2024-05-14 [KEN+LVA]: Ilze Ozola participant, Amos Kiprop participant");
    }
}
