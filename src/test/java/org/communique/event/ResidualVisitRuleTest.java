package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualVisitRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ResidualVisitRule(Annotated.gazetteer()), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chilean Minister Ana Soto arrived for talks with Kenyan Minister Amos Kiprop.",
                "Kenya was the destination of the first official visit by Chilean Minister Ana Soto.",
                "The official visit of the Minister of Fisheries of the Republic of Chile, Ana Soto, to Kenya began.",
                "Chilean Minister Ana Soto was dispatched to Kenya on Monday.",
                "Chilean Minister Ana Soto chose Kenya for her first trip abroad.",
                "The trip to Kenya is the third of Chilean Minister Ana Soto."
            })
    void officialsOfOneSideVisitTheOneOtherStateOfTheSentence(String text) {
        assertThat(read(text))
                .singleElement()
                .asString()
                .contains("Visit held", "in KEN", "[CHL+KEN]", "Ana Soto guest")
                .doesNotContain("Kiprop");
    }

    @Test
    void aVisitWithoutAWordOfStateGoesToAFactory() {
        assertThat(read("Chilean Minister Ana Soto saw Kenya's pavilion in the course of a visit."))
                .isEmpty();
    }

    @Test
    void whereSeveralStatesAreNamedTheDestinationIsInDoubt() {
        assertThat(read("Chilean Minister Ana Soto compared Kenya and Ghana during an official visit."))
                .isEmpty();
    }

    @Test
    void aJourneyThatIsOnlyRecalledIsLeft() {
        assertThat(read("Chilean Minister Ana Soto added that she had come to Kenya to learn."))
                .isEmpty();
    }

    @Test
    void missionsOfOrganisationsVisitToo() {
        assertThat(read("A technical mission of the African Union has been in Kenya since Monday."))
                .singleElement()
                .asString()
                .contains("in KEN", "[AU+KEN]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mission of Chilean Ambassador Ana Soto in Kenya has come to its end.",
                "Kenyan Minister Amos Kiprop received Chilean Minister Ana Soto on a farewell visit.",
                "Chilean Minister Ana Soto praised the missions of dialogue in Kenya.",
                "Kenyan Minister Amos Kiprop invited Chilean Minister Ana Soto to Kenya on a working visit."
            })
    void callsPostsAndInvitationsAreNoVisits(String text) {
        assertThat(read(text)).isEmpty();
    }
}
