package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an announced journey consists of, and when. 12 April 2016 is a Tuesday. */
class AnnouncementsTest {
    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @Test
    void talksToldInThePresentLieAheadToo() {
        assertThat(read(
                        "Kenyan President Amos Kiprop will pay a two-day state visit to Portugal on April 14 and 15.",
                        "Portuguese President Rui Tavares receives Kiprop in Lisbon."))
                .anyMatch(event -> event.startsWith("Meeting planned 2016-04"));
    }

    @Test
    void theDayGoesOnInTheAfternoon() {
        assertThat(read(
                        "Kenyan President Amos Kiprop begins a two-day state visit to Portugal on Thursday.",
                        "On Thursday morning he lays a wreath.",
                        "In the afternoon Foreign Minister Rui Tavares of Portugal will call on Kiprop."))
                .anyMatch(event -> event.startsWith("Meeting planned 2016-04-14"));
    }

    @Test
    void laterTheSameDayIsThatOfTheAnnouncement() {
        assertThat(read(
                        "Kenyan President Amos Kiprop begins a state visit to Portugal on Saturday.",
                        "Later the same day Kiprop will meet Portuguese President Rui Tavares."))
                .anyMatch(event -> event.startsWith("Meeting planned 2016-04-16"));
    }

    @Test
    void whatHasBeenStaysBehind() {
        assertThat(read(
                        "Kenyan President Amos Kiprop will pay a state visit to Portugal on April 14.",
                        "Kiprop met Portuguese President Rui Tavares in Vienna in March."))
                .anyMatch(event -> event.startsWith("Meeting held 2016-03"));
    }

    @Test
    void aVisitIsAheadIfAllOfItsProgrammeIs() {
        assertThat(read(
                        "Portuguese Foreign Minister Rui Tavares has invited Kenyan Foreign Minister Amos Kiprop to Portugal on a working visit.",
                        "The two ministers will hold talks on April 16.",
                        "Kiprop is to be received by Portuguese President Ana Lopes."))
                .noneMatch(event -> event.startsWith("Visit held"));
    }

    @Test
    void announcedTalksAreOnTheDayOfTheCommemoration() {
        assertThat(read(
                        "Kenyan President Amos Kiprop and Portuguese President Rui Tavares are to commemorate the fallen in Porto on Friday.",
                        "A bilateral meeting of the two heads of state is also on the agenda."))
                .anyMatch(event -> event.startsWith("Meeting planned 2016-04-15 Porto PRT"));
    }

    @Test
    void whatWasPutOffHasNoDay() {
        assertThat(
                        read(
                                "The visit of Kenyan President Amos Kiprop to Portugal, due to begin on April 14, has been postponed."))
                .noneMatch(event -> event.contains("2016-04"));
    }
}
