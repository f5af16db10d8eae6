package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1+2", "-a", "@SUM(A1)", "'quoted", "\tx", "\uFF1D1+1", "\uFF0B1", "-", "--1"})
    void whatCouldBeAFormulaIsNone(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n=1", "\r=1"})
    void noLineEndHidesOne(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("\"'" + text.replace("=", "'=") + "\"\r\n");
    }

    /** In much of Europe spreadsheets part by semicolons; a tab or line end parts where quotation marks are not heeded. */
    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a;;+1", "a\n-1+1", "a\r\n@b", "a\t=b", "\t=1", "x;\uFF1D1", "=1;=2", "x;\"=1&\"\";y", "\"=1"})
    void noSeparatorOfOtherReadersHidesOne(String text) {
        String guarded = CsvLine.guarded(text);
        assertThat(guarded.split("[;\"\t\r\n]", -1)).allMatch(part -> part.isEmpty() || "=+-@\uFF1D".indexOf(part.charAt(0)) < 0);
        assertThat(guarded.charAt(0)).isNotIn('\t', '\r', '\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'", "''=", ";'", "a;'=b;=c", "\t", "\t'x", "\n\n=", "-", "-5", "x'y", "'tis; 'twas", ";;-1", "say \"'so'\"", ""})
    void takingTheApostrophesAwayGivesTheText(String text) {
        assertThat(CsvLine.guarded(text).replaceAll("(\\A|[;\"\t\r\n])'", "$1")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-77.03", "0.5", "a=b", "3-4:376", "one; two", "x; =y"})
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
