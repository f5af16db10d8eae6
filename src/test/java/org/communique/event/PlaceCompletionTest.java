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

    @Test
    void theStateBehindTheDatelinesTownTellsWhichTownItIs() {
        assertThat(
                        read(
                                "CORDOBA, Argentina, April 12 - Finnish Minister Eero Lahti and Kenyan Minister Amos Kiprop met on Monday."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 CORDOBA ARG"));
    }

    @Test
    void aTownThatNoListKnowsHasTheStateBehindIt() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop met Portuguese President Rui Tavares on Monday in Nenhures, a village in the north of Portugal."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 Nenhures PRT"));
    }

    @Test
    void theHeadlineMayAloneNameTheTown() {
        assertThat(
                        read(
                                "Kenyan defence minister meets counterpart in Porto",
                                "Kenyan Defence Minister Amos Kiprop and Portuguese Defence Minister Rui Tavares met on Monday, the ministry said in a statement."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 Porto PRT"));
    }

    @Test
    void hereIsTheDatelinesTown() {
        assertThat(
                        read(
                                "PORTO, April 12 - Kenyan Minister Amos Kiprop met Chilean Minister Pablo Soto here on Monday."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 PORTO PRT"));
    }

    @Test
    void talksByVideoHaveNoPlace() {
        assertThat(
                        read(
                                "NAIROBI, April 12 - Kenya and Portugal held political consultations by videoconference on Monday."))
                .anyMatch(event -> event.startsWith("DialogueSession held 2016-04-11 'Kenya-Portugal"));
    }

    @Test
    void talksFollowWhereTheGuestWasWelcomed() {
        assertThat(read(
                        "NAIROBI, April 12 - Kenyan Foreign Minister Amos Kiprop was given a warm reception at a palace in Porto on Monday.",
                        "Talks between Kiprop and Portuguese Foreign Minister Rui Tavares followed."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 Porto PRT"));
    }

    @Test
    void eachOfTwoMeetingsHasItsOwnTown() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop and Portuguese President Rui Tavares held talks on April 4 in Nairobi and met again on April 11 in Porto."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 Porto PRT"));
    }

    @Test
    void anEnvoyMeetsOfficialsOfTheStateHeIsSentTo() {
        assertThat(
                        read(
                                "Minister of Defence Amos Kiprop has met with the Portuguese Ambassador to Kenya, Rui Tavares, at the ministry."))
                .anyMatch(event -> event.contains(" KEN ") && event.contains("Amos Kiprop host"));
    }
}
