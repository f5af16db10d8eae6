package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in July                                  > 2024-07 | 2025-07
                    since June                               > 2024-06 | 2025-06
                    in December                              > 2024-12
                    July's summit                            > 2024-07 | 2025-07
                    last May                                 > 2024-05
                    next March                               > 2025-03
                    next March 12                            > ''
                    in July last year                        > 2023-07
                    in January of this year                  > 2024-01
                    in early May                             > 2024-05 | 2025-05
                    in mid-May                               > 2024-05 | 2025-05
                    planned for July                         > 2024-07 | 2025-07
                    votes for May                            > ''
                    that in July President                   > 2024-07 | 2025-07
                    the August Revolution                    > ''
                    of August Revolution                     > ''
                    ministers may agree and May will         > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new MonthRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    this past May                                > 2023-05
                    in March and May                             > 2023-03 | 2024-03; 2023-05 | 2024-05
                    last year's December session                 > 2022-12
                    the May and June elections                   > ''
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new MonthRule(), sentence))
                .isEqualTo(dates);
    }
}
