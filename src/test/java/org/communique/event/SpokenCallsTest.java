package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenCallsTest {
    @Test
    void aConversationThatTheStoryGoesOnToNameACallIsOne() {
        assertThat(
                        Told.events(
                                "2021-05-03",
                                "Latvian Foreign Minister Ilze Ozola today had a conversation with Kenyan Foreign Minister Amos Kiprop. In the course of the call, the ministers discussed fisheries."))
                .containsExactly("Call held 2021-05-03 [KEN+LVA]: Ilze Ozola caller, Amos Kiprop callee");
    }

    @Test
    void whoOnlySpokeToAnotherCalled() {
        assertThat(
                        Told.events(
                                "2021-05-03",
                                "Latvian Foreign Minister Ilze Ozola spoke earlier today with Amos Kiprop, the Kenyan Foreign Minister."))
                .containsExactly("Call held 2021-05-03 [KEN+LVA]: Ilze Ozola caller, Amos Kiprop callee");
    }

    @Test
    void whoSpokeToAVisitorMetHim() {
        assertThat(
                        Told.events(
                                "2021-05-03",
                                "Latvian Foreign Minister Ilze Ozola spoke on Monday with the visiting Kenyan Foreign Minister Amos Kiprop."))
                .noneMatch(event -> event.startsWith("Call"));
    }
}
