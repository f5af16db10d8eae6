package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureRuleTest {
    private final SignatureRule rule = new SignatureRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                " VNA/VNS",
                ".-VNA",
                "-VNA",
                " — VNS",
                " – Bernama",
                " (ANI)",
                " (Yonhap)",
                " PTI",
                "/.",
                "/.VNA",
                " /NTB/",
                " Enditem",
                " (NTB/An)",
            })
    void cutsTheSignatureOff(String signature) {
        String story = "The two sides agreed to meet again in Oslo.";
        assertThat(rule.storyEnd(story + signature.replaceFirst("^\\.", ""))).isEqualTo(story.length());
        assertThat(rule.storyEnd("“We will meet.”" + signature.replaceFirst("^\\.", "")))
                .isEqualTo("“We will meet.”".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agreed to meet in Oslo.",
                "They met in the hall of NATO",
                "He thanked the king of Norway (who was there).",
                "The agreement was signed (in Oslo)",
                "ADMM",
                "",
            })
    void leavesOtherEndsAlone(String text) {
        assertThat(rule.storyEnd(text)).isEqualTo(text.length());
    }
}
