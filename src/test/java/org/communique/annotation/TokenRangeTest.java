package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

class TokenRangeTest {
    private static final Sentence SENTENCE =
            Annotated.sentence("They sold Vietnam's 2-year  bonds.").sentence();

    @Test
    void theTextIsJoinedAsTheArticleJoinsIt() {
        assertThat(new TokenRange(2, 4).text(SENTENCE)).isEqualTo("Vietnam's");
        assertThat(new TokenRange(0, 2).text(SENTENCE)).isEqualTo("They sold");
    }

    @Test
    void theSpanReachesFromTheFirstToTheLastToken() {
        TokenRange range = new TokenRange(0, 2);
        assertThat(range.span(SENTENCE).length()).isEqualTo("They sold".length());
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        assertThat(new TokenRange(0, 2).overlaps(new TokenRange(2, 3))).isFalse();
        assertThat(new TokenRange(0, 3).overlaps(new TokenRange(2, 3))).isTrue();
    }

    @Test
    void twoRangesAreCoveredByOne() {
        assertThat(new TokenRange(4, 6).cover(new TokenRange(1, 2))).isEqualTo(new TokenRange(1, 6));
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> new TokenRange(2, 2)).hasMessage("tokens: 2..2 (expected: 0 <= first < end)");
        assertThatThrownBy(() -> new TokenRange(-1, 2)).hasMessageContaining("-1..2");
    }
}
