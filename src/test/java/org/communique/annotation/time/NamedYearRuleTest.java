package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedYearRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    the 1982 United Nations Convention       > -
                    Vision 2030                              > -
                    Resolution 1929                          > -
                    the plan for 2021-2025                   > -
                    a cooperation plan for 2018              > -
                    in 2024-25                               > -
                    in 2019                                  > ''
                    Since 2019                               > ''
                    2025-11-11                               > ''
                    the 2018 session                         > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new NamedYearRule(), sentence))
                .isEqualTo(dates);
    }
}
