package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOfListRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on June 3, 5 and 9                           > 2023-06-05; 2023-06-09
                    on 5, 8 and 12 June 2022                     > 2022-06-05; 2022-06-08
                    on 5 and 8 May                               > 2023-05-05
                    on May 5 and 8, 2022                         > 2022-05-08
                    on May 5th and 8th in Rome                   > 2023-05-08
                    on May 5, 12 ministers came                  > ''
                    in rooms 5 and 8 of the hotel                > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new DayOfListRule(), sentence))
                .isEqualTo(dates);
    }
}
