package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in spring 2019                               > 2019
                    this autumn                                  > 2023
                    last autumn                                  > 2022
                    last summer                                  > 2022
                    last spring                                  > -
                    the Prague Spring and a summer school        > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new SeasonRule(), sentence))
                .isEqualTo(dates);
    }
}
