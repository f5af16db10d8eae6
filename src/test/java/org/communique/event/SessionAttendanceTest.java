package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionAttendanceTest {
    private static final String ROUND =
            "The third round of Chile-Oman Political Consultations was held in Muscat on Thursday. ";

    @Test
    void officialsNamedBesideTheRoundSatAtIt() {
        assertThat(Told.events(
                        "2024-05-10",
                        ROUND + "Chilean Deputy Foreign Minister Diego Rojas said that trade was growing."))
                .anyMatch(event -> event.startsWith("DialogueSession") && event.contains("Diego Rojas"));
    }

    @Test
    void aMinisterSitsOppositeNoDeputyMinister() {
        assertThat(Told.events(
                        "2024-05-10",
                        ROUND
                                + "The Omani side was led by Deputy Foreign Minister Salim Harthi. Chilean Foreign Minister"
                                + " Diego Rojas said that trade was growing."))
                .noneMatch(event -> event.startsWith("DialogueSession") && event.contains("Diego Rojas"));
    }

    @Test
    void fourWhoMeetAtTheirRoundHoldNoMeetingBesidesIt() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Chile and Oman held their third \"two-plus-two\" meeting of foreign and defence ministers in Muscat on Thursday."
                                + " Foreign Minister Diego Rojas and Defence Minister Pablo Lagos met with their Omani counterparts,"
                                + " Salim Harthi and Omar Farsi."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession");
    }
}
