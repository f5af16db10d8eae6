package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationRuleTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text).stream()
                .filter(event -> event.contains("Visit "))
                .toList();
    }

    @Test
    void anAcceptedInvitationIsAVisitAhead() {
        assertThat(
                        read(
                                "Latvian Prime Minister Ilze Ozola accepted an invitation from Kenyan President Amos Kiprop to visit Kenya."))
                .containsExactly("Visit planned KEN [KEN+LVA]: Ilze Ozola guest, Amos Kiprop host");
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop invited Latvian Prime Minister Ilze Ozola to Kenya. She accepted the invitation."))
                .containsExactly("Visit planned KEN [KEN+LVA]: Ilze Ozola guest, Amos Kiprop host");
        assertThat(
                        read(
                                "Latvian Prime Minister Ilze Ozola has accepted Kenyan President Amos Kiprop's invitation to pay an official visit in July."))
                .containsExactly("Visit planned 2024-07 KEN [KEN+LVA]: Ilze Ozola guest, Amos Kiprop host");
    }

    @Test
    void aMereInvitationIsNone() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop invited Latvian Prime Minister Ilze Ozola to visit Kenya. Trade was the topic of the talks."))
                .isEmpty();
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop invited Latvian Prime Minister Ilze Ozola to pay a visit to Kenya. Trade was the topic."))
                .isEmpty();
    }
}
