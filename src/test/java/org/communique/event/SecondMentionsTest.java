package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondMentionsTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text);
    }

    @Test
    void theCallIsDatedByTheSentenceThatTellsWhenItBegan() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola and Kenyan Foreign Minister Amos Kiprop spoke by phone, the ministry in Riga said on Wednesday. The call started at 9 p.m. on Tuesday."))
                .containsExactly("Call held 2024-05-14 [KEN+LVA]: Ilze Ozola participant, Amos Kiprop participant");
    }

    @Test
    void theAudienceIsPlacedAndDatedByTheSentenceThatTellsWhereItWas() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop has received the Ambassador of Latvia, Ilze Ozola. The audience took place at the palace in Mombasa on Tuesday."))
                .containsExactly("Meeting held 2024-05-14 Mombasa KEN [KEN+LVA]: Amos Kiprop host, Ilze Ozola guest");
    }

    @Test
    void theCeremonyIsThatOfTheSigning() {
        assertThat(
                        read(
                                "Kenyan Foreign Minister Amos Kiprop and Latvian Foreign Minister Ilze Ozola have signed an agreement on trade. The ceremony was held in Riga on Monday."))
                .anyMatch(event -> event.startsWith("Signing held 2024-05-13 Riga LVA"));
    }

    @Test
    void anotherMeetingPlacesNothing() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop received the Ambassador of Latvia, Ilze Ozola, in Nairobi on Tuesday. The meeting was held in a cordial atmosphere."))
                .containsExactly("Meeting held 2024-05-14 Nairobi KEN [KEN+LVA]: Amos Kiprop host, Ilze Ozola guest");
    }

    @Test
    void itIsWhatTheSentenceBeforeTold() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Kenyan President Amos Kiprop met Latvian Foreign Minister Ilze Ozola. It was held at the palace in Nairobi on May 13."))
                .singleElement()
                .asString()
                .contains("2024-05-13");
    }
}
