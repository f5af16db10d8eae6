package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConferenceAttendanceTest {
    @Test
    void aMinisterWhoSpeaksAtTheOneConferenceAttendedIt() {
        assertThat(Told.events(
                        "2024-05-10",
                        "A meeting of the OAS Council was held in Lima on Thursday. "
                                + "Chilean Foreign Minister Diego Rojas said that the members had agreed on a plan."))
                .singleElement()
                .asString()
                .contains("Diego Rojas participant");
    }

    @Test
    void aSpokesmanDidNot() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "A meeting of the OAS Council was held in Lima on Thursday. "
                                        + "Diego Rojas, spokesman of the Chilean Foreign Ministry, said that it had gone well."))
                .singleElement()
                .asString()
                .doesNotContain("Rojas");
    }

    @Test
    void whereTheStoryTellsOtherMeetingsNobodyIsAdded() {
        assertThat(Told.events(
                        "2024-05-10",
                        "A meeting of the OAS Council was held in Lima on Thursday. Peruvian President Ana Flores"
                                + " received Kenyan President Paul Kibet in Lima on Thursday. Chilean Foreign Minister"
                                + " Diego Rojas said that the members had agreed on a plan."))
                .noneMatch(event -> event.contains("Rojas participant"));
    }

    @Test
    void anOfficerWhoSpeaksAtTheOneExerciseWasThere() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Exercise Blue Heron of Chile and Peru began in Lima on Thursday. At the opening ceremony Chilean"
                                + " Colonel Diego Rojas said that the troops had trained hard."))
                .singleElement()
                .asString()
                .contains("Diego Rojas participant");
    }
}
