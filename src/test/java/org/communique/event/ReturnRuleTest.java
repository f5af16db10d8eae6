package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ReturnRule(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Latvian Foreign Minister Ilze Ozola has returned from Kenya.",
                "Latvian Foreign Minister Ilze Ozola is back from Kenya.",
                "Latvian Foreign Minister Ilze Ozola returned home from Kenya, where she met farmers.",
            })
    void whoComesBackHasBeenThere(String text) {
        assertThat(read(text)).containsExactly("Visit held in KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian Foreign Minister Ilze Ozola returned a book from Kenya.
                    Latvian Foreign Minister Ilze Ozola came back from Nairobi, where six ministers had met.
                    Latvian Foreign Minister Ilze Ozola will return from Kenya on Friday.
                    The storks have returned from Kenya.
                    """)
    void othersTellOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
