package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HomeGroundTest {
    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @Test
    void anAmbassadorMeetsWhereHeIsAccredited() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop and the Ambassador of Portugal to Kenya, Rui Tavares, met on Monday."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11") && event.contains("KEN"));
    }

    @Test
    void theOnlySideWhoseTownsAreNamedIsTheHost() {
        assertThat(read(
                        "Kenyan Minister Amos Kiprop and Portuguese Minister Rui Tavares met on Monday.",
                        "The two ministers spoke of trade.",
                        "A fair will be held in Porto in May."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-04-11 PRT"));
    }

    @Test
    void townsOfBothSidesTellNothing() {
        assertThat(read(
                        "Kenyan Minister Amos Kiprop and Portuguese Minister Rui Tavares met on Monday.",
                        "The two ministers spoke of trade.",
                        "Fairs will be held in Porto and in Nairobi in May."))
                .noneMatch(event -> event.startsWith("Meeting held 2016-04-11 PRT"));
    }

    @Test
    void onTheMarginsOfAGatheringNobodyIsAtHome() {
        assertThat(read(
                        "On the margins of the congress, Kenyan Minister Amos Kiprop and Portuguese Minister Rui Tavares met on Monday.",
                        "The two ministers spoke of trade.",
                        "A fair will be held in Porto in May."))
                .noneMatch(event -> event.startsWith("Meeting held 2016-04-11 PRT"));
    }

    @Test
    void announcedTalksAreWhereASideIsToBeOnAVisit() {
        assertThat(read(
                        "Kenyan President Amos Kiprop will pay an official visit to Portugal from May 3 to 5.",
                        "The foreign ministers of Kenya and Portugal, Juma Odhiambo and Rui Tavares, will hold talks."))
                .anyMatch(event -> event.startsWith("Meeting planned") && event.contains(" PRT "));
    }
}
