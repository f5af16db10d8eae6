package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayNumberRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on the 31st.                             > 2024-12-31
                    from the 26th to the 2nd                 > 2024-12-26/2025-01-02
                    on the 11th meeting                      > ''
                    the 8th round                            > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new DayNumberRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on the 12th and 13th.                        > 2023-06-12/2023-06-13
                    on the morning of the 12th                   > 2023-06-12
                    on the 12th instant                          > 2023-06-12
                    on the 12th of this month                    > 2023-06-12
                    on the 29th of last month                    > 2023-05-29
                    on the 4th of next month                     > 2023-07-04
                    on the 12th of its kind                      > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new DayNumberRule(), sentence))
                .isEqualTo(dates);
    }
}
