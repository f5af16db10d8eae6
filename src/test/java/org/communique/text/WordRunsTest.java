package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordRunsTest {
    @Test
    void lettersAndDigits() {
        assertThat(WordRuns.of("Al-Sayed, 2nd")).containsExactly("Al", "Sayed", "2nd");
        assertThat(WordRuns.of(" (Đặng Văn)…")).containsExactly("Đặng", "Văn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-–/", "\u0301"})
    void nothingElse(String text) {
        assertThat(WordRuns.of(text)).isEmpty();
    }

    @Test
    void lettersBeyondTheFirstPlaneAreOne() {
        assertThat(WordRuns.of("\uD835\uDC00 Ⅳ ½")).containsExactly("\uD835\uDC00", "Ⅳ", "½");
    }
}
