package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningPatternTest {
    private static final String[] ALTERNATIVES = {
        "re(?:ad|d)\\b", "a\\d{1,3}$", "[^.]{0,2}x", "(?:the |our )?ad$", "é", "dear?$", "\\d+ a", " r"
    };

    /** All texts of up to five of these characters. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < 5; length++) {
            int to = texts.size();
            for (; from < to; from++) {
                for (char c : "reAd 1.xé".toCharArray()) {
                    texts.add(texts.get(from) + c);
                }
            }
        }
        return texts;
    }

    @Test
    void matchesWhatThePatternMatches() {
        OpeningPattern opening = new OpeningPattern(ALTERNATIVES);
        Pattern pattern = Pattern.compile(String.join("|", ALTERNATIVES), Pattern.CASE_INSENSITIVE);
        assertThat(texts())
                .hasSizeGreaterThan(60_000)
                .allSatisfy(text -> assertThat(opening.opens(text))
                        .isEqualTo(pattern.matcher(text).lookingAt()));
    }

    @Test
    void threeLettersTellThatNothingFollows() {
        OpeningPattern opening = new OpeningPattern("read more\\b", "\\d+ comments?");
        assertThat(opening.mayOpen("Read the treaty")).isTrue();
        assertThat(opening.mayOpen("1st round")).isFalse();
        assertThat(opening.mayOpen("The ministers met")).isFalse();
        assertThat(opening.mayOpen("Re")).isTrue();
    }
}
