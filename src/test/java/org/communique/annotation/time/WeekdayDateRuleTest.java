package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayDateRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on Monday (12)                               > 2023-06-12
                    on Monday (June 12)                          > 2023-06-12
                    on Monday (12 June 2023)                     > 2023-06-12
                    on Tuesday (13/6)                            > 2023-06-13
                    on Tuesday (6/13)                            > 2023-06-13
                    on Tuesday (13.06)                           > 2023-06-13
                    on Tuesday (13/06/2023)                      > 2023-06-13
                    on Tuesday the 13th                          > 2023-06-13
                    on Tuesday, the 13th                         > 2023-06-13
                    on Tuesday, 13 ministers                     > ''
                    on Tuesday the 12th session                  > ''
                    on Tuesday (local time)                      > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new WeekdayDateRule(), sentence))
                .isEqualTo(dates);
    }
}
