package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidualContextRuleTest {
    private static List<String> meetings(String text) {
        return Told.events("2019-05-14", text).stream()
                .filter(event -> event.startsWith("Meeting") || event.startsWith("(Meeting"))
                .toList();
    }

    @Test
    void postsOfTheStateVisitedAreMetOneByOne() {
        assertThat(meetings("Estonian Colonel Anna Kask visited Kenya from 12 to 14 May 2019."
                        + " Colonel Kask called on the Minister for Water and the Chief of the Air Staff."))
                .hasSize(2)
                .allSatisfy(meeting -> assertThat(meeting).contains("[EST+KEN]", "Anna Kask guest"));
    }

    @Test
    void authoritiesWithoutACountryAreThoseOfTheOtherSide() {
        assertThat(meetings("Estonian Minister Anna Kask arrived in Kenya on Monday."
                        + " Minister Kask held talks with the authorities."))
                .singleElement()
                .asString()
                .contains("[EST+KEN]", "Anna Kask");
    }

    @Test
    void anotherDayAndTownTellAnotherMeetingOfTheTwo() {
        assertThat(meetings("Estonian Minister Anna Kask and Kenyan Minister Amos Kiprop met in Nairobi on Monday."
                        + " As a follow-up to their 5 March meeting in Tallinn, they spoke about fish."))
                .hasSize(2)
                .anySatisfy(meeting -> assertThat(meeting).contains("2019-03-05", "Tallinn", "Amos Kiprop"));
    }

    @Test
    void theSameTalksAreNotToldTwice() {
        assertThat(meetings("Estonian Minister Anna Kask and Kenyan Minister Amos Kiprop met in Nairobi on Monday."
                        + " At their meeting in Nairobi on Monday they spoke about fish."))
                .hasSize(1);
    }

    @Test
    void withoutAnotherSideInTheStoryNobodyIsMet() {
        assertThat(meetings("Estonian Minister Anna Kask called on the Minister for Water."))
                .isEmpty();
    }
}
