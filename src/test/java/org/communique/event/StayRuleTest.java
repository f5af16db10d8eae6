package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayRuleTest {
    private static List<String> read(String text) {
        return Told.by(new StayRule(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian Foreign Minister Ilze Ozola, in Kenya since Sunday, met farmers. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    Latvian Foreign Minister Ilze Ozola left for home on Tuesday after three days in Kenya. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    While in Kenya, Latvian Foreign Minister Ilze Ozola met farmers. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    Latvian Foreign Minister Ilze Ozola will be Kenya's guest from May 20 to 22. | Visit planned in KEN [KEN+LVA]: Ilze Ozola guest
                    Latvian Foreign Minister Ilze Ozola was the guest of the Kenyan parliament. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    """)
    void whoIsThereIsVisiting(String text, String visit) {
        assertThat(read(text)).containsExactly(visit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In Kenya since Sunday it has rained.
                    Latvian Foreign Minister Ilze Ozola was the museum's guest.
                    Latvian Foreign Minister Ilze Ozola was the guest of a museum.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
