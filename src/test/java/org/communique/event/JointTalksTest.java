package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointTalksTest {
    private static final String GATHERED =
            "The foreign ministers of Peru, Chile and Finland gathered in Lima on Monday, Foreign Minister Ana Rios of Peru said.";

    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @Test
    void whoIsHostedForTalksOfThreeTakesPartInThem() {
        assertThat(
                        read(
                                GATHERED,
                                "Rios played host to Chilean Foreign Secretary Luis Soto and Finland's Foreign Minister Eero Lahti for talks."))
                .singleElement()
                .asString()
                .startsWith("Conference")
                .contains("Ana Rios host", "Luis Soto participant", "Eero Lahti participant");
    }

    @Test
    void bilateralMeetingsBesideStayTheirOwn() {
        assertThat(
                        read(
                                GATHERED,
                                "Rios received Chilean Foreign Secretary Luis Soto and Finland's Foreign Minister Eero Lahti separately."))
                .filteredOn(event -> event.startsWith("Meeting"))
                .hasSize(2);
    }

    @Test
    void aSummitOfThreeLeadersIsOneMeeting() {
        assertThat(
                        read(
                                "A summit is to bring Peruvian President Ana Rios together with Chilean President Luis Soto and Finnish President Eero Lahti in May."))
                .singleElement()
                .asString()
                .contains("Meeting planned", "Ana Rios", "Luis Soto", "Eero Lahti");
    }
}
