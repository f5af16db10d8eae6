package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TalksRuleTest {
    @Test
    void talksThatAreOnlyImaginedOrPreparedAreNone() {
        assertThat(
                        Told.by(
                                new TalksRule(),
                                "Analysts say that a meeting between Chilean President Luis Arana and Peruvian President Rosa Quispe could ease tensions."))
                .isEmpty();
        assertThat(
                        Told.by(
                                new TalksRule(),
                                "Regular negotiations between Chilean President Luis Arana and Peruvian President Rosa Quispe are an impetus for trade."))
                .isEmpty();
        assertThat(
                        Told.by(
                                new TalksRule(),
                                "The ministries spoke of organizing a meeting of Chilean Minister Diego Soto and Peruvian Minister Ana Miro."))
                .isEmpty();
    }

    private static List<String> read(String text) {
        return Told.by(new TalksRule(), text);
    }

    @Test
    void talksWithSomebodyAreAMeeting() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop held talks with Portuguese Defence Minister Rui Tavares."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
    }

    @Test
    void talksBetweenTwoAreAMeeting() {
        assertThat(
                        read(
                                "Talks between Kenyan Defence Minister Amos Kiprop and Portuguese Defence Minister Rui Tavares lasted two hours."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
    }

    @Test
    void whatIsSaidAtAMeetingTellsOfTheMeeting() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop said at a meeting with Portuguese Defence Minister Rui Tavares that trade had grown."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
    }

    @Test
    void whoHeldTalksWithMenOfTheLastSubjectsSideIsTheirVisitor() {
        assertThat(
                        read(
                                "Finnish Foreign Minister Eero Lahti called on Chilean President Marta Rojas. Chilean Senator Pablo Vega greeted Lahti. Separate talks were held with Chilean Finance Minister Luis Soto."))
                .containsExactly("Meeting held [CHL+FIN]: Eero Lahti participant, Luis Soto participant");
    }

    @Test
    void mechanismsOfDialogueAreNoTalks() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop reviewed the dialogue mechanisms, and work connected with the UN Security Council."))
                .isEmpty();
    }

    @Test
    void talksAreLedByTheTwoHeads() {
        assertThat(
                        read(
                                "The talks, held at the palace, were led by Chilean President Luis Soto and Latvian President Ilze Ozola."))
                .containsExactly("Meeting held [CHL+LVA]: Luis Soto head-of-delegation, Ilze Ozola head-of-delegation");
    }

    @Test
    void whoComesFreshFromTalksStandsBehind() {
        assertThat(
                        read(
                                "Fresh from talks with Chilean President Luis Soto in Santiago, Latvian President Ilze Ozola said a treaty was close."))
                .containsExactly("Meeting held [CHL+LVA]: Ilze Ozola participant, Luis Soto participant");
    }

    @Test
    void talksStandOnSomebodysAgenda() {
        assertThat(read("Talks with Chilean President Luis Soto are on Latvian President Ilze Ozola's agenda."))
                .containsExactly("Meeting held [CHL+LVA]: Ilze Ozola participant, Luis Soto participant");
    }

    @Test
    void whoAccompaniesAnotherToTalksIsThereToo() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola accompanied Latvian President Juris Liepa to talks with Chilean President Luis Soto."))
                .singleElement()
                .asString()
                .contains("Juris Liepa participant", "Ilze Ozola participant", "Luis Soto participant");
    }

    @Test
    void withBothOfThemThereAreTwoTalks() {
        assertThat(
                        read(
                                "Latvian President Ilze Ozola was invited by Chilean President Luis Soto and Kenyan President Amos Kiprop. With both of them Ozola will hold talks."))
                .hasSize(2);
    }

    @Test
    void eachOfSeveralTalksHasItsDay() {
        assertThat(Told.events(
                        "2024-05-15",
                        "SANTIAGO - Chilean President Luis Soto held separate meetings in Santiago with Latvian President Ilze Ozola on"
                                + " May 6 and with Kenyan President Amos Kiprop on May 8."))
                .hasSize(2)
                .anyMatch(event -> event.contains("2024-05-06") && event.contains("Ilze Ozola"))
                .anyMatch(event -> event.contains("2024-05-08") && event.contains("Amos Kiprop"));
    }

    @Test
    void theirPreviousMeetingIsOneOfTheTwo() {
        assertThat(
                        Told.events(
                                "2023-07-13",
                                "Kenyan Foreign Minister Amos Kiprop held talks with Portuguese Foreign Minister Rui Tavares on Wednesday. Their previous meeting was held in Vienna in February."))
                .anySatisfy(event -> assertThat(event).contains("Meeting held 2023-07-12"))
                .anySatisfy(event -> assertThat(event).contains("Meeting held 2023-02", "Amos Kiprop", "Rui Tavares"));
        assertThat(read("Their previous meeting was held in Vienna in February."))
                .isEmpty();
    }
}
