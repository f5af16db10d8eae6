package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entity.Party;
import org.junit.jupiter.api.Test;

class CountedSidesTest {
    private static String sides(String text) {
        Scene scene = Told.scene(text);
        return String.join(
                "+",
                scene.gatherings().named().stream()
                        .flatMap(gathering -> new CountedSides(scene).of(gathering.head()).stream())
                        .map(Party::code)
                        .sorted()
                        .toList());
    }

    @Test
    void aTrilateralOfThreeNamedStatesHasThemAsSides() {
        assertThat(sides("China, Pakistan and Mali held the fifth trilateral dialogue in Islamabad."))
                .isEqualTo("CHN+MLI+PAK");
    }

    @Test
    void whereItIsHeldIsNoSide() {
        assertThat(sides("Officials of Chad, Mali and Niger held a tripartite meeting in Ghana."))
                .isEqualTo("MLI+NER+TCD");
    }

    @Test
    void earlierMeetingsOfTheThreeHaveTheSameSides() {
        assertThat(
                        Told.events(
                                "2024-05-16",
                                "Chad, Mali and Niger held a tripartite meeting in Niamey on Tuesday. It followed up on a tripartite summit that was held in Bamako in June 2021."))
                .hasSize(2)
                .allMatch(event -> event.contains("[MLI+NER+TCD]"))
                .anyMatch(event -> event.startsWith("(Conference held 2021-06"));
    }

    @Test
    void theLeadersOfATripartiteSummitAreItsThree() {
        assertThat(
                        Told.events(
                                "2019-10-09",
                                "The tripartite summit of Egypt, Cyprus and Greece was held in Cairo on Tuesday, with President Hany Sabri receiving Cypriot President Costas Petrou and Greek Prime Minister Nikos Laras. The leaders signed an agreement on taxes."))
                .anyMatch(event -> event.startsWith("Signing") && event.contains("[CYP+EGY+GRC]"));
    }

    @Test
    void anotherNumberOfStatesSaysNothing() {
        assertThat(sides("Chad and Mali spoke of the quadrilateral meeting.")).isEmpty();
        assertThat(sides("Chad, Mali, Niger and Ghana spoke of the trilateral dialogue."))
                .isEmpty();
    }
}
