package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirportReceptionRuleTest {
    private static List<String> read(String text) {
        return Told.by(new AirportReceptionRule(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian President Ilze Ozola was welcomed at Nairobi International Airport by officials. | Ilze Ozola guest
                    Latvian President Ilze Ozola was greeted at Nairobi airport by Kenyan Foreign Minister Peter Odhiambo. | Ilze Ozola guest
                    """)
    void whoIsReceivedAtAnAirportHasCome(String text, String guest) {
        assertThat(read(text)).singleElement().asString().contains("Visit held").contains(guest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian President Ilze Ozola was welcomed at the airport by officials.
                    Latvian President Ilze Ozola opened Nairobi airport.
                    The new planes were welcomed at Nairobi airport.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void anAirportWithoutANameIsThatOfTheStory() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "NAIROBI, May 15 - At the airport Latvian President Ilze Ozola was welcomed on Monday by officials."))
                .contains("Visit held 2024-05-13 NAIROBI KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian President Ilze Ozola was received at the Moi air base by Kenyan Foreign Minister Peter Odhiambo on Monday.
                    Latvian President Ilze Ozola was received on Monday at the Laikipia Airbase by Kenyan Foreign Minister Peter Odhiambo.
                    """)
    void whoIsReceivedAtAnAirBaseHasNoTalksYet(String text) {
        assertThat(Told.events("2024-05-15", "NAIROBI, May 15 - " + text))
                .noneMatch(event -> event.startsWith("Meeting"))
                .anyMatch(event -> event.startsWith("Visit"));
    }
}
