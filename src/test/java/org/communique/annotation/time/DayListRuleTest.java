package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayListRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on 3, 4 and 5 July                       > 2024-07-03/2024-07-05 | 2025-07-03/2025-07-05
                    July 5, 6 and 7, 2023                    > 2023-07-05/2023-07-07
                    on 3, 4, and 5 July                      > 2024-07-03/2024-07-05 | 2025-07-03/2025-07-05
                    on 3, 5 and 7 July                       > ''
                    30, 31 and 32 July                       > ''
                    in rooms 3, 4 and 5 they met             > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new DayListRule(), sentence))
                .isEqualTo(dates);
    }
}
