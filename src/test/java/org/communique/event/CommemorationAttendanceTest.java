package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommemorationAttendanceTest {
    private static final String RALLY =
            "A rally was held at the war memorial in Taveta on Thursday on the 80th anniversary of the battle. ";

    private static List<String> events(String text) {
        return Told.events("2024-05-10", RALLY + text);
    }

    @Test
    void whoLaidWreathsWasThere() {
        assertThat(
                        events(
                                "Kenyan Defence Minister Peter Odhiambo and Indian High Commissioner Anil Mathur laid wreaths."))
                .singleElement()
                .asString()
                .startsWith("Commemoration held 2024-05-09")
                .contains("[IND+KEN]", "Peter Odhiambo participant", "Anil Mathur participant");
    }

    @Test
    void whoHasNoPostIsNoGuest() {
        assertThat(events("Kenyan Defence Minister Peter Odhiambo and Indian High Commissioner Anil Mathur spoke. "
                        + "Juma Kariuki, a historian from Kenya, said that many had forgotten it."))
                .singleElement()
                .asString()
                .doesNotContain("Kariuki");
    }

    @Test
    void aRallyOfOneStateIsNone() {
        assertThat(events("Kenyan Defence Minister Peter Odhiambo spoke, and so did the mayor."))
                .isEmpty();
    }

    @Test
    void aReceptionOnANationalDayIsOne() {
        assertThat(Told.events(
                        "2024-05-10",
                        "A reception was held in Nairobi on Thursday to mark the 60th anniversary of Zambia's independence. "
                                + "Zambian High Commissioner Lufuma Banda and Kenyan Minister Peter Odhiambo spoke."))
                .singleElement()
                .asString()
                .contains("Commemoration", "[KEN+ZMB]", "Lufuma Banda participant");
    }
}
