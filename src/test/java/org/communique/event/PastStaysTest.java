package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastStaysTest {
    private static List<EventReport> meetings(String text) {
        return Told.report("2016-04-12", text).events().stream()
                .filter(event -> event.type() == EventType.MEETING)
                .toList();
    }

    @Test
    void whatWasDoneOnAVisitLongAgoIsBackground() {
        List<EventReport> meetings = meetings(
                "Latvian Army chief General Ilze Ozola visited Senegal in November. General Ozola met Senegalese Defence Minister Amadou Diop.");
        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.main()).isFalse();
            assertThat(meeting.start())
                    .get()
                    .satisfies(start -> assertThat(start.date()).hasToString("2015-11"));
        });
    }

    @Test
    void whatWasDoneOnAVisitOfTheseDaysIsNot() {
        List<EventReport> meetings = meetings(
                "Latvian Army chief General Ilze Ozola visited Senegal on April 11. General Ozola met Senegalese Defence Minister Amadou Diop.");
        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.main()).isTrue());
    }

    @Test
    void aMeetingWithItsOwnDayKeepsIt() {
        List<EventReport> meetings = meetings(
                "Latvian Army chief General Ilze Ozola visited Senegal in November. On April 11, General Ozola met Senegalese Defence Minister Amadou Diop.");
        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.start())
                        .get()
                        .satisfies(start -> assertThat(start.date()).hasToString("2016-04-11")));
    }
}
