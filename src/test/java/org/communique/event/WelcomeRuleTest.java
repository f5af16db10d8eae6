package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeRuleTest {
    private static List<String> read(String text) {
        return Told.by(new WelcomeRule(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kenya saw Latvian President Ilze Ozola on Monday. | Visit held in KEN [KEN+LVA]: Ilze Ozola guest
                    Kenya awaits Latvian President Ilze Ozola on Friday. | Visit planned in KEN [KEN+LVA]: Ilze Ozola guest
                    Kenya is also going to host Latvian President Ilze Ozola on Friday. | Visit planned in KEN [KEN+LVA]: Ilze Ozola guest
                    Kenya will play host to Latvian President Ilze Ozola on Friday. | Visit planned in KEN [KEN+LVA]: Ilze Ozola guest
                    Nairobi rolled out the red carpet on Monday for Latvian President Ilze Ozola. | Visit held at Nairobi [LVA]: Ilze Ozola guest
                    """)
    void aCountryThatWelcomesIsVisited(String text, String visit) {
        assertThat(read(text)).containsExactly(visit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kenya sees Latvian President Ilze Ozola as a partner.
                    Kenya welcomed the remarks of Latvian President Ilze Ozola.
                    Kenya saw President Amos Kiprop win the vote.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
