package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedGroupsTest {
    private static final String NAMED =
            "Chad's foreign minister Idriss Moussa is the one, Mali's foreign minister Oumar Keita the other.";

    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @Test
    void oneFromHereAndOneFromThereAreTwo() {
        assertThat(read(
                        "Two foreign ministers from the region, one from Chad and one from Mali, were received separately by Peruvian Foreign Minister Ana Rios on Monday.",
                        NAMED))
                .containsExactly(
                        "Meeting held 2016-04-11 PER [PER+TCD]: Ana Rios host, Idriss Moussa guest",
                        "Meeting held 2016-04-11 PER [MLI+PER]: Ana Rios host, Oumar Keita guest");
    }

    @Test
    void aNumberWithoutItsMembersIsNobody() {
        assertThat(
                        read(
                                "Two foreign ministers from the region, one from Chad, were received separately by Peruvian Foreign Minister Ana Rios on Monday."))
                .noneMatch(event -> event.contains("MLI"));
    }

    @Test
    void allFourAreThoseNamedBefore() {
        List<String> events = read(
                "Peruvian Foreign Minister Ana Rios greeted Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti.",
                "Foreign ministers Omar Farsi of Oman and Amos Kiprop of Kenya were given a welcome as well.",
                "All four have come for the Lima Water Forum.");
        assertThat(events)
                .filteredOn(event -> event.startsWith("Conference"))
                .singleElement()
                .asString()
                .contains("Marta Rojas", "Eero Lahti", "Omar Farsi", "Amos Kiprop")
                .doesNotContain("Ana Rios");
    }

    @Test
    void aNumberThatFitsNoGroupStaysUntold() {
        assertThat(read(
                        "Foreign ministers Omar Farsi of Oman and Amos Kiprop of Kenya were given a welcome.",
                        "All five have come for the Lima Water Forum."))
                .noneMatch(event -> event.contains("Omar Farsi"));
    }

    @Test
    void bothAreThePairNamedBefore() {
        assertThat(read(
                        "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti on Monday.",
                        "Both are in Lima to attend the Lima Water Forum."))
                .filteredOn(event -> event.startsWith("Conference"))
                .singleElement()
                .asString()
                .contains("Marta Rojas", "Eero Lahti");
    }
}
