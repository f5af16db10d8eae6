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
}
