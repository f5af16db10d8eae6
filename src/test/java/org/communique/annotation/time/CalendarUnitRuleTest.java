package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    last month                               > 2024-11
                    earlier this year                        > 2024
                    last year                                > 2023
                    next month                               > 2025-01
                    next week                                > -
                    last week                                > 2024-12
                    over the weekend                         > 2024-12-28/2024-12-29
                    last weekend                             > 2024-12-28/2024-12-29
                    at the beginning of the month            > 2024-12
                    over the last three years                > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new CalendarUnitRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in the past year                             > -
                    this past week                               > 2023-06
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new CalendarUnitRule(), sentence))
                .isEqualTo(dates);
    }
}
