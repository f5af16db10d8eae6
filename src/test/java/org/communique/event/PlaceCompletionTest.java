package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceCompletionTest {
    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @Test
    void aNamedCapitalIsThePlace() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop met Portuguese Defence Minister Rui Tavares in the Austrian capital, Vienna, on Monday."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 Vienna AUT"));
    }

    @Test
    void whatIsSignedAfterTheTalksIsSignedWhereTheyWere() {
        assertThat(read(
                        "Kenyan Defence Minister Amos Kiprop visited Portugal on Monday.",
                        "Kiprop and Portuguese Defence Minister Rui Tavares held talks in Porto on Monday.",
                        "At the end the two ministers signed a memorandum on training."))
                .anyMatch(event -> event.startsWith("Signing held 2016-04-11 Porto PRT"));
    }
}
