package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    yesterday                                > 2024-12-27
                    yesterday, Friday,                       > 2024-12-27
                    the day before yesterday                 > 2024-12-26
                    opened today                             > 2024-12-28
                    this morning                             > 2024-12-28
                    last night                               > 2024-12-27
                    tomorrow                                 > 2024-12-29
                    last session                             > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new RelativeDayRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    yesterday (June 13)                          > 2023-06-13
                    yesterday, June 13, in Oslo                  > 2023-06-13
                    today, Wednesday, June 14                    > 2023-06-14
                    yesterday (Tuesday)                          > 2023-06-13
                    today, 12 ministers                          > 2023-06-14
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new RelativeDayRule(), sentence))
                .isEqualTo(dates);
    }
}
