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
        assertThat(sides("Officials of Chad, Mali and Niger held a tripartite meeting in Ghana.")).isEqualTo("MLI+NER+TCD");
    }

    @Test
    void anotherNumberOfStatesSaysNothing() {
        assertThat(sides("Chad and Mali spoke of the quadrilateral meeting.")).isEmpty();
        assertThat(sides("Chad, Mali, Niger and Ghana spoke of the trilateral dialogue.")).isEmpty();
    }
}
