package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    two days ago                             > 2024-12-26
                    two weeks ago                            > 2024-12
                    a month ago                              > 2024-11
                    25 years ago                             > 1999
                    two days earlier                         > 2023-07-04
                    one month before that                    > 2023-06
                    a week later                             > 2023-07
                    the year before,                         > 2022
                    two days before the summit               > ''
                    for three days                           > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").havingRead("2023-07-06").read(new DistanceRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in three days' time                          > 2023-06-17
                    two months from now                          > 2023-08
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new DistanceRule(), sentence))
                .isEqualTo(dates);
    }
}
