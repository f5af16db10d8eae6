package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenRuleTest {
    private static List<String> read(String text) {
        return Told.by(new TakenRule(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
A tour of three states took Latvian President Ilze Ozola to Kenya. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
An invitation brought Latvian President Ilze Ozola to Kenya on Monday. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
Latvian President Ilze Ozola left on Sunday for a trip that takes her to Kenya. | Visit planned in KEN [KEN+LVA]: Ilze Ozola guest
                    """)
    void aJourneyTakesItsTravellerThere(String text, String visit) {
        assertThat(read(text)).containsExactly(visit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
Latvian President Ilze Ozola took her daughter to Kenya.
The programme took Latvian farmers to Kenya.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
