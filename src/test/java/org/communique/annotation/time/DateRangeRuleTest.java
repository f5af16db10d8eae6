package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    from July 5-7                            > 2024-07-05/2024-07-07 | 2025-07-05/2025-07-07
                    July 5–7, 2023                           > 2023-07-05/2023-07-07
                    5 to 7 July 2023                         > 2023-07-05/2023-07-07
                    between 3 and 5 March 2024               > 2024-03-03/2024-03-05
                    from October 27 to 29                    > 2024-10-27/2024-10-29
                    on 26 and 27 September 2018              > 2018-09-26/2018-09-27
                    on 26 and 29 September 2018              > ''
                    from February 27 – March 2               > 2024-02-27/2024-03-02 | 2025-02-27/2025-03-02
                    from 30 December 2024 to 2 January 2025  > 2024-12-30/2025-01-02
                    from December 30 to January 2, 2025      > 2024-12-30/2025-01-02
                    from December 30 to January 2            > 2024-12-30/2025-01-02
                    July 5 - 10:30                           > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new DateRangeRule(), sentence))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    on the 12th and 13th of June                 > 2023-06-12/2023-06-13
                    from the 12th to the 14th of June            > 2023-06-12/2023-06-14
                    on 12th-13th June                            > 2023-06-12/2023-06-13
                    June 12th through June 14th                  > 2023-06-12/2023-06-14
                    from Monday, June 12, to Wednesday, June 14  > 2023-06-12/2023-06-14
                    from June 12 (Monday) to 14 (Wednesday)      > 2023-06-12/2023-06-14
                    on 12/13 June                                > 2023-06-12/2023-06-13
                    from 12.06.2023 to 14.06.2023                > 2023-06-12/2023-06-14
                    12-14.06.2023                                > 2023-06-12/2023-06-14
                    on Dec. 30-Jan. 2                            > 2022-12-30/2023-01-02 | 2023-12-30/2024-01-02
                    """)
    void readsAtPublicationOnWednesday14June2023(String sentence, String dates) {
        assertThat(Reader.publishedOn("2023-06-14").read(new DateRangeRule(), sentence))
                .isEqualTo(dates);
    }
}
