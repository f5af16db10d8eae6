package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateCompletionTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text);
    }

    @Test
    void talksToComeAreInTheMonthOfTheVisit() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola will visit Kenya from June 3 to 5. She will meet Kenyan Foreign Minister Peter Odhiambo."))
                .anyMatch(event -> event.startsWith("Meeting planned 2024-06 KEN"));
    }

    @Test
    void talksOfAVisitAcrossTwoMonthsAreInItsYear() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola will visit Kenya from June 28 to July 2. She will meet Kenyan Foreign Minister Peter Odhiambo."))
                .anyMatch(event -> event.startsWith("Meeting planned 2024 KEN"));
    }

    @Test
    void aFurtherLegIsInTheMonthOfTheOneBefore() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola travels to Kenya on June 3. Her next stop is Chad."))
                .anyMatch(event -> event.startsWith("Visit planned 2024-06 TCD"));
    }

    @Test
    void talksOfAVisitThatIsOverAreInItsMonth() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola returned from a trip to Kenya this month. She met Kenyan Foreign Minister Peter Odhiambo."))
                .anyMatch(event -> event.startsWith("Meeting held 2024-05 KEN"));
    }

    @Test
    void whatWasRecentlyHasNoDay() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola recently met Kenyan Foreign Minister Peter Odhiambo in Nairobi."))
                .anyMatch(event -> event.startsWith("Meeting held Nairobi KEN"));
    }

    @Test
    void theTalksOfATourAreInTheCountryOfTheirSide() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola will visit Kenya, Chad and Ghana from June 3 to 7. Talks are planned with Kenyan Foreign Minister Peter Odhiambo. Ozola will also meet Ghanaian Foreign Minister Kofi Asante."))
                .anyMatch(event -> event.startsWith("Meeting planned 2024-06 GHA"));
    }

    @Test
    void whoIsHostedForDaysIsOnAVisit() {
        assertThat(
                        read(
                                "Kenyan Foreign Minister Peter Odhiambo is hosting Latvian Foreign Minister Ilze Ozola in Nairobi from May 13 to 16."))
                .contains(
                        "Visit held 2024-05-13/2024-05-16 Nairobi KEN [KEN+LVA]: Peter Odhiambo host, Ilze Ozola guest");
    }
}
