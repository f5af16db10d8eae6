package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuchMeetingsTest {
    private static List<String> events(String text) {
        return Told.events("2024-05-16", text);
    }

    @Test
    void thePreviousSuchMeetingIsOfTheSameSides() {
        assertThat(
                        events(
                                "The foreign ministers of Chad, Mali and Niger met in Niamey on Tuesday. The previous such meeting was held in Bamako in 2022."))
                .anyMatch(event -> event.startsWith("(Conference held 2022") && event.contains("[MLI+NER+TCD]"))
                .hasSize(2);
    }

    @Test
    void withoutOneThatIsToldItSaysNothing() {
        assertThat(
                        events(
                                "Chilean Foreign Minister Diego Soto met Finnish Foreign Minister Aino Salo in Helsinki on Tuesday. The previous such meeting was held in Lima in 2022."))
                .noneMatch(event -> event.contains("Conference"));
    }

    @Test
    void eachOfSeveralEarlierOnesIsOfTheSameSides() {
        assertThat(
                        events(
                                "The foreign ministers of Chad, Mali and Niger met in Niamey on Tuesday. Previous meetings were held in Bamako (May 2021) and Niamey (June 2022)."))
                .anyMatch(event -> event.startsWith("(Conference held 2021-05") && event.contains("[MLI+NER+TCD]"))
                .anyMatch(event -> event.startsWith("(Conference held 2022-06") && event.contains("[MLI+NER+TCD]"))
                .hasSize(3);
    }

    @Test
    void theNextConsultationsAreThoseOfTheTwo() {
        assertThat(
                        events(
                                "Chilean Deputy Foreign Minister Diego Soto and Finnish Deputy Foreign Minister Aino Salo held political consultations in Helsinki on Tuesday. The next consultations will be held in Santiago in 2025."))
                .anyMatch(event -> event.contains("DialogueSession planned 2025") && event.contains("[CHL+FIN]"));
    }
}
