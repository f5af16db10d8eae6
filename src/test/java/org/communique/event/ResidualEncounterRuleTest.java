package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualEncounterRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ResidualEncounterRule(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan President Amos Kiprop opened his doors to Chilean Minister Ana Soto.",
                "Kenyan President Amos Kiprop extended a warm reception to Chilean Minister Ana Soto.",
                "Chilean Minister Ana Soto was joined by Kenyan Minister Amos Kiprop for talks on fish.",
                "Following a tête-à-tête, Chilean Minister Ana Soto and Kenyan President Amos Kiprop faced the press."
            })
    void officialsOfTwoSidesAroundAWordForAnEncounterMeet(String text) {
        assertThat(read(text))
                .singleElement()
                .asString()
                .contains("Meeting held", "[CHL+KEN]", "Amos Kiprop", "Ana Soto");
    }

    @Test
    void aCallIsNoMeetingUnlessItIsPaid() {
        assertThat(read("The call that Chilean Minister Ana Soto took from Kenyan Minister Amos Kiprop was short."))
                .singleElement()
                .asString()
                .startsWith("Call held");
        assertThat(read("Kenyan President Amos Kiprop accepted a courtesy call by Chilean envoy Ana Soto."))
                .singleElement()
                .asString()
                .startsWith("Meeting held");
    }

    @Test
    void whatOnlyPointsBackTellsNothing() {
        assertThat(
                        read(
                                "Chilean Minister Ana Soto was thanked at the meeting for what Kenyan Minister Amos Kiprop praised."))
                .isEmpty();
    }

    @Test
    void whoSharesOnlyATopicHasNotMet() {
        assertThat(
                        read(
                                "Chilean Minister Ana Soto reviewed the report of which Kenyan Minister Amos Kiprop had spoken."))
                .isEmpty();
    }

    @Test
    void whoAreReceivedTogetherDidNotMeetEachOther() {
        assertThat(read("Chilean Minister Ana Soto and Kenyan Minister Amos Kiprop were given a welcome."))
                .isEmpty();
    }

    @Test
    void oneSideOrThreeAreNoEncounter() {
        assertThat(read("Kenyan President Amos Kiprop opened his doors to Kenyan Minister Joyce Wanjiru."))
                .isEmpty();
    }

    @Test
    void whoGreetsAtTheAirportHasAGuestAndNoMeeting() {
        assertThat(read("At the airport Kenyan Minister Amos Kiprop was there to greet Chilean Minister Ana Soto."))
                .isEmpty();
    }

    @Test
    void whatADocumentIsAboutIsNoEncounter() {
        assertThat(read("Chilean Minister Ana Soto and Kenyan President Amos Kiprop set out a memorandum on political "
                        + "consultations."))
                .isEmpty();
    }
}
