package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntilRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    runs until December 30                   > /2024-12-30
                    until April 19, 2024                     > /2024-04-19
                    until the end                            > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new UntilRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    runs through Friday                          > /2023-06-16
                    lasted until Friday                          > /2023-06-09 | /2023-06-16
                    until tomorrow                               > /2023-06-15
                    up to June 20                                > /2023-06-20
                    through the 16th                             > /2023-06-16
                    through dialogue                             > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new UntilRule(), sentence))
                .isEqualTo(dates);
    }
}
