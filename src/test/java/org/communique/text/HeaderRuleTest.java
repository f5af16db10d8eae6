package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRuleTest {
    private final HeaderRule rule = new HeaderRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, March 7, 2021, 11:00 GMT+7",
                "March 7, 16:51 UTC+3 OSLO",
                "09:28 | Oslo, Mar. 7.",
                "Published : Mar 7, 2021 - 15:44",
                "NTB | Updated: 07-03-2021 08:33 IST | Created: 07-03-2021 08:33 IST",
                "2021-03-07 18:23:45",
                "Norway  Materials  7 March 2021 11:07 (UTC+04:00)",
                "SUNDAY, MARCH 7, 2021",
                "First Published: Tue, March 7 2021",
                "By NTB | Updated: March 7, 2021 15:25 IST",
                "Date 3/7/2021 7:15:53 AM",
                "7 March 2021",
                "DAILY SURVEY 07.03.2021.",
            })
    void knowsADateLine(String text) {
        assertThat(rule.isDateLine(Stories.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No: 12, 7 March 2021, Press Release Regarding the Meeting of the Ministers of Norway and Peru",
                "Minister Berg visits Peru March 7",
                "The ministers met on March 7.",
                "Time in Oslo: 11:07, 7 March 2021",
                "Norway and Peru sign a plan",
            })
    void knowsWhatIsNoDateLine(String text) {
        assertThat(rule.isDateLine(Stories.line(text))).isFalse();
    }

    @Test
    void knowsThePagesClock() {
        assertThat(rule.isClock(Stories.line("Time in Oslo: 11:07, 7 March 2021")))
                .isTrue();
        assertThat(rule.isClock(Stories.line("Time to act, says Berg"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Per Lund",
                "Staff reporter, with NTB",
                "News Desk",
                "Ministry of Foreign Affairs",
                "Republic of Norway",
                "Minister for Defence"
            })
    void knowsWhoSpeaks(String text) {
        assertThat(rule.isByline(Stories.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Minister of Defence visits Peru", "Norway and Peru sign a plan", "Berg Meets Ruiz in Oslo"})
    void knowsAHeadlineIsNoByline(String text) {
        assertThat(rule.isByline(Stories.line(text))).isFalse();
    }
}
