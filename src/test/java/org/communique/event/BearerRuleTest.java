package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerRuleTest {
    private static List<String> read(String text) {
        return Told.by(new BearerRule(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chilean envoy Ana Soto handed Kenyan President Amos Kiprop a letter.",
                "Chilean envoy Ana Soto handed over to Kenyan President Amos Kiprop a letter from President Luis Rojas.",
                "Chilean envoy Ana Soto delivered a message from President Luis Rojas to Kenyan President Amos Kiprop.",
                "Kenyan President Amos Kiprop received a letter from President Luis Rojas, delivered by Chilean envoy Ana Soto.",
                "A letter from President Luis Rojas was conveyed to Kenyan President Amos Kiprop by Chilean envoy Ana Soto.",
                "Kenyan President Amos Kiprop was handed a letter from President Luis Rojas by Chilean envoy Ana Soto."
            })
    void whoBringsALetterIsTheGuestAndWhoSentItWasNotThere(String text) {
        assertThat(read(text))
                .singleElement()
                .asString()
                .contains("Meeting held", "[CHL+KEN]", "Amos Kiprop host", "Ana Soto guest")
                .doesNotContain("Rojas");
    }

    @Test
    void aMessageThatIsSentBringsNobody() {
        assertThat(read("Chilean President Luis Rojas sent a letter to Kenyan President Amos Kiprop."))
                .isEmpty();
        assertThat(read("Chilean envoy Ana Soto conveyed a message to Kenyan President Amos Kiprop by phone."))
                .isEmpty();
        assertThat(read("Chilean Minister Ana Soto delivered a speech and an open letter to Kenyan voters."))
                .isEmpty();
    }
}
