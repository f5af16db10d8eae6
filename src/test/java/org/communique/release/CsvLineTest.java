package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "-a", "@SUM(A1)", "'quoted", "\tx", "\uFF1D1+1", "\uFF0B1", "-", "--1"})
    void whatCouldBeAFormulaIsNone(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n=1", "\r=1"})
    void noLineEndHidesOne(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-77.03", "0.5", "a=b", "3-4:376"})
    void whatIsNoneStaysAsItIs(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo(text + "\r\n");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvLine.of(
                        List.of("a", "b,c", "say \"x\"", "two\nlines", "", "=HYPERLINK(\"http://evil.example\")")))
                .isEqualTo(
                        "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",,\"'=HYPERLINK(\"\"http://evil.example\"\")\"\r\n");
    }
}
