package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubsumedMeetingsTest {
    private static final String PEOPLE =
            "Chilean Deputy Foreign Minister Pablo Soto and Finnish Deputy Foreign Minister Eero Lahti";

    private static List<String> types(String text) {
        return Told.report("2016-04-12", text).events().stream()
                .map(event -> event.type().code())
                .toList();
    }

    @Test
    void whoMetForARoundHeldTheRound() {
        assertThat(types(PEOPLE
                        + " met in Helsinki on Monday for the third round of the Chile-Finland political consultations."
                        + " They spoke about trade, energy and the sea, and agreed to go on with it next year."))
                .containsExactly("DialogueSession");
    }

    @Test
    void whoMetOnTheSidelinesOfASummitMet() {
        assertThat(types(PEOPLE + " met in Lima on Monday on the sidelines of the Andean Summit."
                        + " They spoke about trade, energy and the sea, and agreed to go on with it next year."))
                .contains("Meeting");
    }
}
