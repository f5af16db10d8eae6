package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.DateBasis;
import org.junit.jupiter.api.Test;

/** What an event takes over from elsewhere in its story, and what it must not. */
class EventCompletionTest {
    private static final String ROUND =
            "Chile and Finland held the third round of political consultations in Helsinki on Monday, co-chaired by Chilean Deputy Foreign Minister Pablo Soto and Finnish Deputy Foreign Minister Eero Lahti.";

    private static List<EventReport> read(String... paragraphs) {
        return Told.report("2016-04-12", String.join("\n\n", paragraphs)).events();
    }

    private static EventReport only(List<EventReport> events, EventType type) {
        assertThat(events).filteredOn(event -> event.type() == type).hasSize(1);
        return events.stream().filter(event -> event.type() == type).findFirst().orElseThrow();
    }

    @Test
    void aSigningTakesDayPlaceAndSidesFromItsTalks() {
        List<EventReport> events = read(ROUND, "The two sides signed the minutes.");
        EventReport talks = only(events, EventType.DIALOGUE_SESSION);
        EventReport signing = only(events, EventType.SIGNING);
        assertThat(signing.partOf()).contains(talks.key());
        assertThat(signing.start()).get().satisfies(start -> {
            assertThat(start.date()).hasToString("2016-04-11");
            assertThat(start.basis()).isEqualTo(DateBasis.RELATED_EVENT);
        });
        assertThat(signing.place()).isEqualTo(talks.place());
        assertThat(signing.parties()).isEqualTo(talks.parties());
    }

    @Test
    void whatWasSignedStandsOnTheTalksToo() {
        List<EventReport> events = read(ROUND, "The two sides signed the minutes.");
        assertThat(only(events, EventType.DIALOGUE_SESSION).documents())
                .extracting(DocumentReport::kind)
                .containsExactly(DocumentKind.MINUTES);
    }

    @Test
    void anEarlierSigningIsNoPartOfTheTalks() {
        List<EventReport> events = read(ROUND, "In 2009, Chile and Finland signed a treaty on fishing.");
        EventReport signing = only(events, EventType.SIGNING);
        assertThat(signing.partOf()).isEmpty();
        assertThat(signing.main()).isFalse();
        assertThat(signing.start())
                .get()
                .satisfies(start -> assertThat(start.date()).hasToString("2009"));
        assertThat(only(events, EventType.DIALOGUE_SESSION).documents()).isEmpty();
    }

    @Test
    void aBareRoundBelongsToTheSeriesThatIsNamed() {
        List<EventReport> events = read(ROUND, "The fourth round of consultations will be held in Santiago next year.");
        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.series())
                        .get()
                        .satisfies(series ->
                                assertThat(series.label()).isEqualTo("Chile-Finland political consultations")));
    }

    @Test
    void theSidesOfThoseWhoTakePartArePartiesInOrderAndOnce() {
        assertThat(only(read(ROUND), EventType.DIALOGUE_SESSION).parties())
                .extracting(party -> party.code())
                .containsExactly("CHL", "FIN");
    }

    @Test
    void whoCoChairsIsNeitherHostNorGuest() {
        assertThat(only(read(ROUND), EventType.DIALOGUE_SESSION).participations())
                .extracting(Participation::role)
                .containsExactly(Role.CO_CHAIR, Role.CO_CHAIR);
    }

    @Test
    void aPlannedMeetingTakesNoDayFromThePublication() {
        List<EventReport> events = read(ROUND, "Soto will meet Finnish President Liisa Virta in Turku.");
        assertThat(only(events, EventType.MEETING)).satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(Status.PLANNED);
            assertThat(meeting.start()).isEmpty();
        });
    }

    @Test
    void aDayOfPublicationSaysThatItIsOne() {
        EventReport talks = only(read(ROUND.replace(" on Monday", "")), EventType.DIALOGUE_SESSION);
        assertThat(talks.start()).get().satisfies(start -> {
            assertThat(start.date()).hasToString("2016-04-12");
            assertThat(start.basis()).isEqualTo(DateBasis.PUBLICATION);
        });
    }

    @Test
    void aSigningElsewhereIsNoPartOfTheTalks() {
        List<EventReport> events =
                read(ROUND, "Chile and Finland signed an agreement on fishing in Santiago on Monday.");
        assertThat(only(events, EventType.SIGNING).partOf()).isEmpty();
    }

    @Test
    void whatIsPlannedForADayOfTheVisitIsPartOfIt() {
        List<EventReport> events = read(
                "Chilean Foreign Minister Pablo Soto is paying an official visit to Finland from April 11 to 14.",
                "On April 13 he will meet Finnish President Liisa Virta.");
        EventReport meeting = only(events, EventType.MEETING);
        assertThat(meeting.status()).isEqualTo(Status.PLANNED);
        assertThat(meeting.partOf()).contains(only(events, EventType.VISIT).key());
        assertThat(meeting.country()).contains("FIN");
    }

    @Test
    void whatIsPlannedForADayAfterTheVisitIsNoPartOfIt() {
        List<EventReport> events = read(
                "Chilean Foreign Minister Pablo Soto is paying an official visit to Finland from April 11 to 14.",
                "On April 20 he will meet Finnish President Liisa Virta.");
        assertThat(only(events, EventType.MEETING)).satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(Status.PLANNED);
            assertThat(meeting.partOf()).isEmpty();
        });
    }

    @Test
    void atTheSeatOfAnOrganisationNobodyHosts() {
        List<EventReport> events = read(
                "VIENNA, April 12 - The Director General of the IAEA, Liisa Virta, received Chilean Foreign Minister Pablo Soto on Monday.");
        assertThat(only(events, EventType.MEETING).participations())
                .extracting(Participation::role)
                .containsExactly(Role.PARTICIPANT, Role.PARTICIPANT);
    }
}
