package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource({
        "1st, 1", "2nd, 2", "3rd, 3", "8th, 8", "22nd, 22", "100th, 100",
        "first, 1", "ninth, 9", "twelfth, 12", "nineteenth, 19", "twentieth, 20", "thirtieth, 30",
        "twenty-second, 22", "forty-first, 41", "ninety-ninth, 99"
    })
    void anOrdinalIsItsNumber(String word, int number) {
        assertThat(Ordinals.of(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8",
                "eight",
                "th",
                "2+2",
                "twenty-two",
                "twenty-twentieth",
                "secondary",
                "first-rate",
                "1984th"
            })
    void otherWordsAreNone(String word) {
        assertThat(Ordinals.of(word)).isEmpty();
    }

    @Test
    void anInauguralRoundIsTheFirst() {
        assertThat(Ordinals.of("inaugural")).hasValue(1);
        assertThat(Ordinals.of("second-ever")).hasValue(2);
        assertThat(Ordinals.ofAbbreviation("COP29")).hasValue(29);
        assertThat(Ordinals.ofAbbreviation("ADMM")).isEmpty();
    }

    @Test
    void aNumberBeyondAllCountingIsNone() {
        assertThat(Ordinals.of("9".repeat(50) + "th")).isEmpty();
    }
}
