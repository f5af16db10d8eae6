package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    the Revolution (August 19)               > -
                    National Day (September 2)               > -
                    on Saturday (15.Jul)                     > ''
                    the talks (August 19)                    > ''
                    """)
    void readsAtPublicationOn28December2024(String sentence, String dates) {
        assertThat(Reader.publishedOn("2024-12-28").read(new HolidayRule(), sentence))
                .isEqualTo(dates);
    }
}
