package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<String> forms(String text) {
        return new Tokenizer()
                .tokens(text, new Span(0, text.length())).stream()
                        .map(Token::form)
                        .toList();
    }

    @Test
    void cutsTheGenitiveOff() {
        assertThat(forms("Norway’s and Peru's ministers’ plan"))
                .containsExactly("Norway", "'s", "and", "Peru", "'s", "ministers", "'", "plan");
    }

    @Test
    void keepsTheStopOfAnAbbreviation() {
        assertThat(forms("Sen. Lt. Gen. J. Berg of the U.S. left."))
                .containsExactly("Sen.", "Lt.", "Gen.", "J.", "Berg", "of", "the", "U.S.", "left", ".");
    }

    @Test
    void cutsAHyphenBetweenCapitalsAndBetweenDigits() {
        assertThat(forms("Norway-Peru Norway–Peru 5-7 2014–2016"))
                .containsExactly("Norway", "-", "Peru", "Norway", "-", "Peru", "5", "-", "7", "2014", "-", "2016");
    }

    @Test
    void keepsAHyphenWithinAWord() {
        assertThat(forms("co-chaired Park Yoon-joo COVID-19 Su-57 two-day"))
                .containsExactly("co-chaired", "Park", "Yoon-joo", "COVID-19", "Su-57", "two-day");
    }

    @Test
    void keepsFiguresWhole() {
        assertThat(forms("3.5% of $1,000.50 at 16:51 in the 2+2, 7th No. 4 (8)"))
                .containsExactly(
                        "3.5",
                        "%",
                        "of",
                        "$",
                        "1,000.50",
                        "at",
                        "16:51",
                        "in",
                        "the",
                        "2+2",
                        ",",
                        "7th",
                        "No.",
                        "4",
                        "(",
                        "8",
                        ")");
    }

    @Test
    void foldsQuotationMarksAndDashes() {
        assertThat(forms("“Yes” — ‘no’ -- «so»"))
                .containsExactly("\"", "Yes", "\"", "-", "'", "no", "'", "-", "\"", "so", "\"");
    }

    @Test
    void keepsDiacriticsComposedAndDecomposed() {
        assertThat(forms("Chiến Chiê\u0301n")).containsExactly("Chiến", "Chiê\u0301n");
    }

    @Test
    void cutsOtherMarksSingly() {
        assertThat(forms("and/or (yes), VNA/VNS..."))
                .containsExactly("and", "/", "or", "(", "yes", ")", ",", "VNA", "/", "VNS", "...");
    }
}
