package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitDatesTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text).stream()
                .filter(event -> event.contains("Visit "))
                .toList();
    }

    @Test
    void aStayHasAFirstAndALastDay() {
        assertThat(read("Latvian President Ilze Ozola paid a visit to Senegal from May 3 to 5. Trade was the topic."))
                .containsExactly("Visit held 2024-05-03/2024-05-05 SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void itsLengthGivesTheLastDay() {
        assertThat(
                        read(
                                "Latvian President Ilze Ozola touched down in Dakar on Monday evening for a three-day state visit."))
                .containsExactly("Visit held 2024-05-13/2024-05-15 Dakar SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void itsLengthGivesTheFirstDay() {
        assertThat(read("Latvian Prime Minister Ilze Ozola concluded her four-day visit to Senegal on Saturday."))
                .containsExactly("Visit held 2024-05-08/2024-05-11 SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void theEndAloneIsOnlyTheEnd() {
        assertThat(read("Latvian Prime Minister Ilze Ozola wrapped up a trip to Senegal on Saturday."))
                .containsExactly("Visit held/2024-05-11 SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void eachLegHasItsOwnDays() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola will visit Kenya on May 20-21 and Uganda on May 22."))
                .containsExactly(
                        "Visit planned 2024-05-20/2024-05-21 KEN [KEN+LVA]: Ilze Ozola guest",
                        "Visit planned 2024-05-22 UGA [LVA+UGA]: Ilze Ozola guest");
    }

    @Test
    void thePresentTenseWithADayAheadIsPlanned() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola flies to Kenya on Friday. Trade is the topic."))
                .containsExactly("Visit planned 2024-05-17 KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void aVisitThatEndsOnADayIsNotOver() {
        assertThat(
                        read(
                                "Latvian Prime Minister Ilze Ozola is in Senegal on an official visit. The visit ends on Friday."))
                .singleElement()
                .asString()
                .contains("held/2024-05-17 SEN");
    }
}
