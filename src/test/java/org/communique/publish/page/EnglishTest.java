package org.communique.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void roundsAreCountedAsEnglishDoes(int number, String written) {
        assertThat(English.ordinal(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "United States, the United States",
        "United Arab Emirates, the United Arab Emirates",
        "Czech Republic, the Czech Republic",
        "Democratic Republic of the Congo, the Democratic Republic of the Congo",
        "Solomon Islands, the Solomon Islands",
        "Vietnam, Vietnam",
        "Republika, Republika"
    })
    void statesHaveTheArticleThatEnglishGivesThem(String name, String written) {
        assertThat(English.withArticle(name)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-03, 2025-09-05, ' from 3 to 5 September 2025'",
        "2025-08-30, 2025-09-02, ' from 30 August to 2 September 2025'",
        "2025-12-30, 2026-01-02, ' from 30 December 2025 to 2 January 2026'",
        "2025-08, 2025-09, ' from August 2025 to September 2025'",
        "2025-99-99, 2025-99-98, ' from 2025-99-99 to 2025-99-98'"
    })
    void aSpanSaysMonthAndYearOnceWhereTheyAreTheSame(String start, String end, String written) {
        assertThat(English.span(start, end)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-03, ' on 3 September 2025'", "2025-09, ' in September 2025'", "2025, ' in 2025'"})
    void aDayAMonthAndAYearHaveTheirOwnWord(String iso, String written) {
        assertThat(English.on(iso)).isEqualTo(written);
    }

    @Test
    void anArticleKnownByItsDayAloneIsCalledOne() {
        assertThat(English.titleOfArticle("2025-09-03")).isEqualTo("Article of 3 September 2025");
        assertThat(English.titleOfArticle("TASS, 2025-09-03")).isEqualTo("TASS, 2025-09-03");
    }

    @Test
    void manyNamesAreCutShort() {
        assertThat(English.listed(List.of())).isEmpty();
        assertThat(English.listed(List.of("A"))).isEqualTo("A");
        assertThat(English.listed(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C, D and E");
        assertThat(English.listed(List.of("A", "B", "C", "D", "E", "F"))).isEqualTo("A, B, C, D and 2 more");
    }

    @Test
    void whatTurnsALineIsLeftOut() {
        assertThat(English.straight("A \u202Egnp\u2069.exe")).isEqualTo("A gnp.exe");
    }

    @Test
    void aSentenceBeginsWithALargeLetter() {
        assertThat(English.capitalised("deputy minister")).isEqualTo("Deputy minister");
        assertThat(English.capitalised("")).isEmpty();
    }
}
