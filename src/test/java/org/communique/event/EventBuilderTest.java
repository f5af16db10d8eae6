package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The events of whole stories: what is joined, dated, placed, and part of what. */
class EventBuilderTest {
    private static final String KIPROP =
            "Kenyan Defence Minister Amos Kiprop met Portuguese Defence Minister Rui Tavares in Lisbon on Monday.";

    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @Test
    void whoIsAtHomeIsHost() {
        assertThat(read(KIPROP))
                .containsExactly("Meeting held 2016-04-11 Lisbon PRT [KEN+PRT]: Amos Kiprop guest, Rui Tavares host");
    }

    @Test
    void inAThirdCountryAllAreParticipants() {
        assertThat(read(KIPROP.replace("Lisbon", "Vienna")))
                .containsExactly(
                        "Meeting held 2016-04-11 Vienna AUT [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
    }

    @Test
    void whatIsToldTwiceIsOneEvent() {
        assertThat(read(KIPROP, "Kiprop held talks with Tavares for two hours."))
                .hasSize(1);
    }

    @Test
    void aSigningIsPartOfTheTalksAndItsPapersStandOnBoth() {
        assertThat(read(KIPROP, "The two ministers signed a memorandum of understanding on naval training."))
                .containsExactly(
                        "Meeting held 2016-04-11 Lisbon PRT [KEN+PRT]: Amos Kiprop guest, Rui Tavares host; memorandum × 1 (a memorandum of understanding on naval training)",
                        "Signing held 2016-04-11 Lisbon PRT [KEN+PRT]: Amos Kiprop signatory, Rui Tavares signatory; memorandum × 1 (a memorandum of understanding on naval training) < Meeting");
    }

    @Test
    void talksAreAPartOfTheVisit() {
        assertThat(read(
                        "Kenyan Defence Minister Amos Kiprop is on a visit to Portugal from April 10 to 13.",
                        "Kiprop met Portuguese Defence Minister Rui Tavares in Lisbon on Monday."))
                .containsExactly(
                        "Visit held 2016-04-10/2016-04-13 PRT [KEN+PRT]: Amos Kiprop guest",
                        "Meeting held 2016-04-11 Lisbon PRT [KEN+PRT]: Amos Kiprop guest, Rui Tavares host < Visit");
    }

    @Test
    void anEarlierRoundIsBackground() {
        assertThat(read(KIPROP, "The third Kenya-Portugal Defence Dialogue was held in Nairobi in 2014."))
                .contains("(DialogueSession held 2014 #3 'Kenya-Portugal Defence Dialogue' Nairobi KEN [KEN+PRT])");
    }

    @Test
    void anEarlierMeetingOfOneOfThemIsBackground() {
        assertThat(read(KIPROP, "In 2009, Kiprop met Portuguese Foreign Minister Ana Alves in Nairobi."))
                .contains("(Meeting held 2009 Nairobi KEN [KEN+PRT]: Amos Kiprop host, Ana Alves guest)");
    }

    @Test
    void whatIsAheadIsPlannedAndCountsAheadFromThePublication() {
        assertThat(read(
                        "NAIROBI, April 12 (KBC) - Kenyan President Ruth Wanjiru arrived in Finland on Monday.",
                        "She will meet Finnish President Eero Lahti on Thursday."))
                .contains("Visit held 2016-04-11 FIN [FIN+KEN]: Ruth Wanjiru guest")
                .anyMatch(event -> event.contains("Meeting planned 2016-04-14"));
    }

    @Test
    void aCurrentEventWithoutDateHappenedOnTheDayOfPublication() {
        assertThat(read(KIPROP.replace(" on Monday", "")))
                .singleElement()
                .asString()
                .startsWith("Meeting held 2016-04-12 ");
    }

    @Test
    void withoutAnyDateThereIsNone() {
        assertThat(Told.events("", KIPROP)).singleElement().asString().startsWith("Meeting held Lisbon");
    }

    @Test
    void theDatelineIsThePlaceOfWhatItReports() {
        assertThat(read("LISBON, April 12 (Lusa) - " + KIPROP.replace("in Lisbon on Monday", "on Tuesday")))
                .containsExactly("Meeting held 2016-04-12 LISBON PRT [KEN+PRT]: Amos Kiprop guest, Rui Tavares host");
    }

    @Test
    void aRoundWithoutSidesInItsNameIsCalledByThePair() {
        assertThat(read(
                        "HELSINKI, April 12. Chile and Finland held the third round of political consultations here on Tuesday, co-chaired by Chilean Deputy Foreign Minister Pablo Soto and Finnish Deputy Foreign Minister Eero Lahti.",
                        "The second round of political consultations took place in Santiago in May 2014.",
                        "The fourth round of consultations will be held in Santiago next year."))
                .containsExactly(
                        "DialogueSession held 2016-04-12 #3 'Chile-Finland political consultations' HELSINKI FIN [CHL+FIN]: Eero Lahti co-chair, Pablo Soto co-chair",
                        "(DialogueSession held 2014-05 #2 'Chile-Finland political consultations' Santiago CHL [CHL+FIN])",
                        "(DialogueSession planned 2017 #4 'Chile-Finland political consultations' Santiago CHL [CHL+FIN])");
    }

    @Test
    void aCallHasNoPlace() {
        assertThat(
                        read(
                                "NAIROBI, April 12 (KBC) - Kenyan President Ruth Wanjiru phoned Finnish President Eero Lahti on Monday."))
                .containsExactly("Call held 2016-04-11 [FIN+KEN]: Ruth Wanjiru caller, Eero Lahti callee");
    }

    @Test
    void aHeadlineAloneIsNoEvent() {
        assertThat(read(
                        "Kenyan Defence Minister Amos Kiprop Meets Portuguese Defence Minister Rui Tavares",
                        "The weather was fine all over the country on Monday, and people went to the market."))
                .isEmpty();
    }

    @Test
    void everydayNewsHasNoEvent() {
        assertThat(
                        read(
                                "The weather was fine in Nairobi on Monday, and people went to the market to buy bread and fish."))
                .isEmpty();
    }

    @Test
    void whoIsMetBesideASummitNeedNotAttendIt() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop met Portuguese Defence Minister Rui Tavares on the sidelines of the Third Vienna Security Summit on Monday."))
                .anyMatch(event -> event.contains("Conference") && !event.contains("Tavares"))
                .anyMatch(event -> event.contains("Meeting") && event.contains("Tavares"));
    }

    @Test
    void theTownBeforeWhereIsThatOfTheTalks() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop will stop in Vienna before heading to Lisbon, where he will hold talks with Portuguese Defence Minister Rui Tavares."))
                .anyMatch(event -> event.contains("Meeting planned") && event.contains("Lisbon PRT"));
    }

    @Test
    void theDaysOfAVisitAreNotThoseOfAMeeting() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop visited Portugal from April 8 to 10 and met Portuguese Defence Minister Rui Tavares."))
                .anyMatch(event -> event.contains("Visit held 2016-04-08/2016-04-10"))
                .noneMatch(event -> event.contains("Meeting held 2016-04-08"));
    }
}
