package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplicitDateRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    in Hanoi on December 26, 2024            > 2024-12-26
                    on 26 December 2024                      > 2024-12-26
                    on the 26th of December, 2024            > 2024-12-26
                    on Thursday, December 26                 > 2024-12-26
                    on Dec. 26                               > 2024-12-26
                    signed on July 6                         > 2024-07-06 | 2025-07-06
                    will meet on January 3                   > 2025-01-03
                    on July 6 last year                      > 2023-07-06
                    on Monday, April 2                       > 2024-04-02 | 2025-04-02
                    in July 2023                             > 2023-07
                    2025-11-11                               > 2025-11-11
                    26-09-2023                               > 2023-09-26
                    09.03.2017.                              > 2017-03-09
                    8/27/2024                                > 2024-08-27
                    11/06/2022                               > 2022
                    Saturday, 11/06/2022                     > 2022-06-11
                    since Saturday (15.Jul)                  > 2024-07-15 | 2025-07-15
                    Tuesday (18.Jul.2023)                    > 2023-07-18
                    February 30, 2024                        > -
                    they march 3 miles and may 5 times       > ''
                    call 1.2.3.2004                          > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new ExplicitDateRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    September the 5th                            > 2023-09-05
                    June 12 (Monday)                             > 2023-06-12
                    the 12th day of June 2023                    > 2023-06-12
                    March 30                                     > 2023-03-30
                    December 20                                  > 2022-12-20 | 2023-12-20
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new ExplicitDateRule(), sentence))
                .isEqualTo(dates);
    }
}
