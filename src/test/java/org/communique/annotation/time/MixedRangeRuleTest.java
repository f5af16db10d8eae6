package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedRangeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    from today until Friday                      > 2023-06-14/2023-06-16
                    from today to June 18                        > 2023-06-14/2023-06-18
                    from June 15 until Sunday                    > 2023-06-15/2023-06-18
                    between June 10 and yesterday                > 2023-06-10/2023-06-13
                    from this Friday to Sunday                   > 2023-06-16/2023-06-18
                    from Oslo to Friday                          > ''
                    from Friday on                               > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new MixedRangeRule(), sentence))
                .isEqualTo(dates);
    }
}
