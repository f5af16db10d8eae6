package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    from June 2022 to May 2023                   > 2022-06/2023-05
                    from January to March 2023                   > 2023-01/2023-03
                    from November to February 2023               > 2022-11/2023-02
                    between March and May this year              > 2023-03/2023-05
                    from March to May                            > 2023-03/2023-05 | 2024-03/2024-05
                    from March 3 to May 5                        > ''
                    March and May                                > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new MonthRangeRule(), sentence))
                .isEqualTo(dates);
    }
}
