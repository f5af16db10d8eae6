package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadersSummitsTest {
    private static List<EventType> read(String text) {
        return Told.report("2016-04-12", text).events().stream()
                .map(EventReport::type)
                .distinct()
                .toList();
    }

    @Test
    void aSummitOfThreeLeadersIsAMeeting() {
        assertThat(
                        read(
                                "Chilean President Pablo Soto, Finnish President Eero Lahti and Kenyan President Amos Kiprop held a trilateral summit in Helsinki on Monday."))
                .contains(EventType.MEETING)
                .doesNotContain(EventType.CONFERENCE);
    }

    @Test
    void threeMinistersHoldAConference() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Pablo Soto, Finnish Foreign Minister Eero Lahti and Kenyan Foreign Minister Amos Kiprop held a trilateral meeting in Helsinki on Monday."))
                .contains(EventType.CONFERENCE);
    }
}
