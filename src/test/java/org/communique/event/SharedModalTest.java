package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedModalTest {
    private static boolean governs(String text, String word) {
        Scene scene = Told.scene(text);
        int at = IntStream.range(0, scene.size())
                .filter(token -> scene.word(token).equals(word))
                .findFirst()
                .orElseThrow();
        return new SharedModal(scene).governs(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ilze Ozola is to meet Kofi Mensah on Monday and pay a call on President Amos Kiprop. | pay",
                "Minister Ilze Ozola will see Kofi Mensah on Monday before heading to Dakar. | heading",
                "Minister Ilze Ozola will leave for Dakar next week for talks with Kofi Mensah. | talks"
            })
    void aVerbSharesTheModalBeforeIt(String text, String word) {
        assertThat(governs(text, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ilze Ozola met Kofi Mensah on Monday before heading to Dakar. | heading",
                "Ministers Ilze Ozola and Kofi Mensah meet and pay for lunch in Dakar. | pay",
                "Minister Ilze Ozola left for Dakar on Monday for talks with Kofi Mensah. | talks"
            })
    void withoutAModalNothingIsShared(String text, String word) {
        assertThat(governs(text, word)).isFalse();
    }
}
