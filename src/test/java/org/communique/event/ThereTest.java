package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThereTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text);
    }

    @Test
    void thereIsWhereTheVisitBeforeLed() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola left for Kenya on Tuesday. Her last visit took her to Porto from March 4 to 6. There Ozola and Portuguese Foreign Minister Rui Tavares discussed projects in Chad."))
                .anyMatch(event -> event.startsWith("(Meeting held 2024-03 Porto PRT"));
    }

    @Test
    void thereWasTellsOfNoPlace() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola visited Porto in March. There was a meeting on Monday of Ozola with Kenyan Foreign Minister Peter Odhiambo."))
                .noneMatch(event -> event.contains("Meeting") && event.contains("Porto"));
    }
}
