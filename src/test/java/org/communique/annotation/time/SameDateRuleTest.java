package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDateRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    The same day saw talks                   > 2023-07-06
                    that day                                 > 2023-07-06
                    on the same Thursday                     > 2023-07-06
                    the next day                             > 2023-07-07
                    the following month                      > 2023-08
                    the previous year                        > 2022
                    that evening                             > 2023-07-06
                    later in the day                         > 2023-07-06
                    that year                                > 2023
                    the following September                  > 2023-09
                    the following March                      > 2024-03
                    the previous September                   > 2022-09
                    the following Monday                     > 2023-07-10
                    the previous Friday                      > 2023-06-30
                    the day of the summit                    > ''
                    that month of talks                      > ''
                    the same post                            > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").havingRead("2023-07-06").read(new SameDateRule(), sentence))
                .isEqualTo(dates);
    }
}
