package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedDelegationRuleTest {
    private static List<String> read(String text) {
        return Told.by(new LedDelegationRule(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian President Ilze Ozola led a delegation to Kenya on Monday. | Visit held in KEN [KEN+LVA]: Ilze Ozola head-of-delegation
                    Latvian President Ilze Ozola brought a large trade mission to Kenya. | Visit held in KEN [KEN+LVA]: Ilze Ozola head-of-delegation
                    Latvian President Ilze Ozola will lead a team to Kenya. | Visit planned in KEN [KEN+LVA]: Ilze Ozola head-of-delegation
                    """)
    void whoTakesADelegationAbroadVisits(String text, String visit) {
        assertThat(read(text)).containsExactly(visit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian President Ilze Ozola led a delegation to the talks.
                    A delegation led by Latvian President Ilze Ozola to Kenya rested.
                    Farmers led a delegation to Kenya.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
