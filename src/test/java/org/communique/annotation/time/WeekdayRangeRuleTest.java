package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayRangeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    from Monday to Wednesday                 > 2024-12-23/2024-12-25 | 2024-12-30/2025-01-01
                    between Friday and Sunday                > 2024-12-27/2024-12-29 | 2025-01-03/2025-01-05
                    from Monday and Wednesday                > ''
                    between Monday and the end               > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new WeekdayRangeRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Monday through Wednesday                     > 2023-06-12/2023-06-14 | 2023-06-19/2023-06-21
                    on Monday and Tuesday                        > 2023-06-12/2023-06-13 | 2023-06-19/2023-06-20
                    on Monday and Thursday                       > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new WeekdayRangeRule(), sentence))
                .isEqualTo(dates);
    }
}
