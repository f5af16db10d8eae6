package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in 2019                                  > 2019
                    since 2012                               > 2012
                    the summits of 2014 in Wales, 2016 in Warsaw and 2017 in Brussels > 2014; 2016; 2017
                    by 2030                                  > ''
                    Noting that 2025 will mark               > ''
                    2,019 people and 2231 texts              > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new YearRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in 2015, 2017 and 2019                       > 2015; 2017; 2019
                    in the 1990s                                 > ''
                    since the late 1990's                        > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new YearRule(), sentence))
                .isEqualTo(dates);
    }
}
