package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseRuleTest {
    private final ProseRule rule = new ProseRule();

    @Test
    void aParagraphIsLongAndEndsLikeASentence() {
        assertThat(rule.isParagraph(Stories.line("The ministers of Norway and Peru met in Oslo.")))
                .isTrue();
        assertThat(rule.isParagraph(Stories.line("“We will meet again in Oslo in March next year.” (NTB)")))
                .isTrue();
        assertThat(rule.isParagraph(Stories.line("Norway and Peru sign plan for fishery in Oslo")))
                .isFalse();
        assertThat(rule.isParagraph(Stories.line("Berg left early."))).isFalse();
    }

    @Test
    void aTextTooLongForATitleIsAParagraphWithoutAnEnd() {
        assertThat(rule.isParagraph(Stories.line("word ".repeat(30).strip()))).isTrue();
    }

    @Test
    void aShortSentenceIsASentence() {
        assertThat(rule.isSentence(Stories.line("Berg left early."))).isTrue();
        assertThat(rule.isSentence(Stories.line("The ministers agreed on three points:")))
                .isTrue();
        assertThat(rule.isSentence(Stories.line("Oslo."))).isFalse();
    }

    @Test
    void anItemBeginsWithABullet() {
        assertThat(rule.isItem(Stories.line("• more exercises"))).isTrue();
        assertThat(rule.isItem(Stories.line("- more exercises;"))).isTrue();
        assertThat(rule.isItem(Stories.line("more exercises"))).isFalse();
    }

    @Test
    void aNumberedLineIsAnItem() {
        assertThat(rule.isItem(Stories.line("1. Agreement on air services"))).isTrue();
        assertThat(rule.isItem(Stories.line("2) Protocol on customs"))).isTrue();
        assertThat(rule.isItem(Stories.line("3.5 million people came"))).isFalse();
        assertThat(rule.isItem(Stories.line("10 June 2024"))).isFalse();
    }
}
