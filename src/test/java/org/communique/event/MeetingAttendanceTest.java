package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingAttendanceTest {
    private static final String MEETING =
            "Kenyan President Amos Kiprop received Latvian Foreign Minister Ilze Ozola in Nairobi on Monday.\n\n";

    private static List<String> read(String more) {
        return Told.events("2024-05-15", MEETING + more).stream()
                .filter(event -> event.contains("Meeting"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting was attended by Kenyan Foreign Minister Peter Odhiambo.",
                "The talks were attended on the Kenyan side by Foreign Minister Peter Odhiambo.",
                "Kenyan Foreign Minister Peter Odhiambo and several officials attended the meeting.",
                "Present at the audience was Peter Odhiambo, the Kenyan foreign minister.",
                "Among those who attended the reception were Kenyan Foreign Minister Peter Odhiambo and aides.",
                "In attendance were Kenyan Foreign Minister Peter Odhiambo and aides.",
                "Kenyan Foreign Minister Peter Odhiambo was also present.",
                "The talks were held in the presence of Kenyan Foreign Minister Peter Odhiambo.",
                "Kenyan Foreign Minister Peter Odhiambo sat in on the meeting.",
                "Kenyan Foreign Minister Peter Odhiambo joined them.",
                "Those attending the meeting were Kenyan Foreign Minister Peter Odhiambo and aides.",
                "Those in attendance included Kenyan Foreign Minister Peter Odhiambo.",
                "Taking part in the reception was Kenyan Foreign Minister Peter Odhiambo.",
                "They were joined by Kenyan Foreign Minister Peter Odhiambo.",
                "Kiprop was joined at the meeting by Kenyan Foreign Minister Peter Odhiambo.",
                "Kiprop was flanked by Kenyan Foreign Minister Peter Odhiambo.",
            })
    void whoIsThereTakesPartAndDoesNotHost(String sentence) {
        assertThat(read(sentence))
                .singleElement()
                .asString()
                .contains("[KEN+LVA]", "Amos Kiprop host", "Ilze Ozola guest", "Peter Odhiambo participant");
    }

    @Test
    void aThirdSideThatLooksOnIsNoPartyToTheTalks() {
        assertThat(read("The meeting was attended by Chilean Ambassador Pablo Soto."))
                .singleElement()
                .asString()
                .contains("[KEN+LVA]", "Pablo Soto participant");
    }

    @Test
    void whoAttendsSomethingElseWasNotThere() {
        assertThat(read("Kenyan Foreign Minister Peter Odhiambo attended a school in Kisumu as a boy."))
                .singleElement()
                .asString()
                .doesNotContain("Odhiambo");
        assertThat(read("Kenyan Foreign Minister Peter Odhiambo said that nobody attended the meeting."))
                .singleElement()
                .asString()
                .doesNotContain("Odhiambo");
    }

    @Test
    void whoLooksOnIsNamedBehindWith() {
        assertThat(Told.events(
                        "2024-05-15",
                        "Kenyan President Amos Kiprop met Latvian Foreign Minister Ilze Ozola in Nairobi on Monday, with Kenya's"
                                + " ambassador to Riga, Grace Wanjiru, attending."))
                .singleElement()
                .asString()
                .contains("Amos Kiprop host", "Ilze Ozola guest", "Grace Wanjiru participant");
    }

    @Test
    void whoAttendsOnASideOrComesAlongTakesPart() {
        assertThat(read("Defence Minister John Otieno attended from the Kenyan side."))
                .singleElement()
                .asString()
                .contains("John Otieno participant");
        assertThat(read("Latvian Ambassador Juris Liepa was there as well."))
                .singleElement()
                .asString()
                .contains("Juris Liepa participant");
    }
}
