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
                    the same post                            > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").havingRead("2023-07-06").read(new SameDateRule(), sentence))
                .isEqualTo(dates);
    }
}
