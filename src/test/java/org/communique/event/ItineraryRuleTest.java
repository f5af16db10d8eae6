package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItineraryRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ItineraryRule(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nairobi is the next port of call for Latvian Foreign Minister Ilze Ozola. | Visit planned at Nairobi [LVA]: Ilze Ozola guest
                    In Kenya, the opening leg, Latvian Foreign Minister Ilze Ozola met farmers. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    For Latvian Foreign Minister Ilze Ozola, the first stop was Kenya. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    Kenya was the first stop of a tour of the lakes by Latvian Foreign Minister Ilze Ozola. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    Kenya was the destination of the first trip of Latvian Foreign Minister Ilze Ozola. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    Latvian Foreign Minister Ilze Ozola begins her African tour with Kenya as the first leg. | Visit planned in KEN [KEN+LVA]: Ilze Ozola guest
                    """)
    void theStopsOfATourAreVisits(String text, String visit) {
        assertThat(read(text)).containsExactly(visit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The tour of the museum ends in the hall of mirrors.
                    The bus makes a stop in the next street.
                    Kenya and Mali were members at the first stage, said Latvian Foreign Minister Ilze Ozola.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
