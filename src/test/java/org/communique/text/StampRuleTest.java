package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampRuleTest {
    private final StampRule rule = new StampRule();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                " date 2021-03-07 OSLO, March 7.|date 2021-03-07",
                "date 2021-03 Berg came.|date 2021-03",
                "2021-03-07 Berg came.|2021-03-07"
            })
    void findsTheStamp(String text, String stamp) {
        assertThat(rule.find(text).map(span -> span.of(text))).contains(stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"On the date 2021-03-07 Berg came.", "2021-03-07 18:20", "date of birth", "", "2021-03-071"})
    void findsNoneElsewhere(String text) {
        assertThat(rule.find(text)).isEmpty();
    }
}
