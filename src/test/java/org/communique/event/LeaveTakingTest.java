package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveTakingTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text);
    }

    @Test
    void whoReturnsHomeEndsTheVisit() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola travels to Nairobi on Thursday. She returns to Latvia on Saturday."))
                .containsExactly("Visit planned 2024-05-16/2024-05-18 Nairobi KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void whoDepartsEndsTheVisit() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola arrived in Nairobi on Monday. Ozola departs on Friday."))
                .containsExactly("Visit held 2024-05-13/2024-05-17 Nairobi KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void whoGoesOnToAnotherCountryBeginsAnotherVisit() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola travels to Nairobi on Thursday. She leaves for Chad on Saturday."))
                .contains("Visit planned 2024-05-16 Nairobi KEN [KEN+LVA]: Ilze Ozola guest");
    }
}
