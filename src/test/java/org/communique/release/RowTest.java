package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://o>",
                "\"plain\"",
                "\"two words .\"@en-gb",
                "\"a \\\" b \\\\\"",
                "\"1 2\"^^<http://www.w3.org/2001/XMLSchema#token>"
            })
    void aLineFallsIntoItsTerms(String object) {
        assertThat(Row.of("<http://s> <http://p> " + object + " ."))
                .isEqualTo(new Row("<http://s>", "<http://p>", object, ""));
        assertThat(Row.of("<http://s> <http://p> " + object + " <http://g> ."))
                .isEqualTo(new Row("<http://s>", "<http://p>", object, "<http://g>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "<s> <p> .", "<s> <p> \"open .", "<s> <p> <o>", "# a remark ."})
    void anotherLineIsRefused(String line) {
        assertThatExceptionOfType(ReleaseException.class).isThrownBy(() -> Row.of(line));
    }

    @Test
    void theTextThatIsNoRowIsNamed() {
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Row.of("no line"))
                .withMessage("no line: another form (expected: a line of canonical N-Quads)");
    }
}
