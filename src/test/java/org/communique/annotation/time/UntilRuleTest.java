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
}
