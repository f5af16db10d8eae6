package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on Thursday                              > 2024-12-26 | 2025-01-02
                    earlier on Saturday                      > 2024-12-28
                    last Saturday                            > 2024-12-21
                    next Saturday                            > 2025-01-04
                    this Monday                              > 2024-12-23
                    on Monday of last week                   > 2024-12-16
                    Monday's call                            > 2024-12-23 | 2024-12-30
                    on Monday (30)                           > 2024-12-30
                    the Sun and the monday                   > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new WeekdayRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    this past Monday                             > 2023-06-12
                    this coming Friday                           > 2023-06-16
                    last week on Thursday                        > 2023-06-08
                    Friday next week                             > 2023-06-23
                    on Tues in Oslo                              > 2023-06-13 | 2023-06-20
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new WeekdayRule(), sentence))
                .isEqualTo(dates);
    }
}
