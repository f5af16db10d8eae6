package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionRuleTest {
    private final CaptionRule rule = new CaptionRule();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Minister Berg receives his guest in Oslo.| Photo: A. Dahl / NTB",
                "Minister Berg receives his guest in Oslo| (Photo: NTB)",
                "Minister Berg receives his guest in Oslo| (Source: NTB)",
                "Minister Berg in Oslo, March 7, 2021.| (Picture source Ministry of Defence)",
                "Per Berg (left) and Ana Ruiz in Oslo.| PHOTO: NTB",
                "Per Berg calls on the king in Oslo.| (PRESS POOL)",
                "Foreign Minister Per Berg| (Yonhap)",
                "Per Berg meets Ana Ruiz in Oslo, capital of Norway, March 7, 2021.| (Xinhua/Li An)",
                "Minister Per Berg in Oslo.| /Reuters News",
                "Minister Per Berg in Oslo.| REUTERS/A. Dahl",
                "The two ministers at the talks.| — VNA/VNS Photo Văn An",
                "The two ministers at the talks.| — VNA/VNS Văn An",
                "The two ministers at the talks.| | Photo Credit: NTB",
                "The two ministers at the talks.| Photo by Ana Dahl",
                "The two ministers at the talks.| Photo courtesy of the ministry",
                "The two ministers at the talks.| (U.S. Army photo by Sgt. Ana Dahl)",
                "The two ministers at the talks.| (Ana Dahl/The Oslo Times)",
                "The two ministers at the talks.| Oslo Times photo by Ana Dahl",
                "The two ministers at the talks.| FILE PHOTO",
                "The two ministers at the talks.| © NTB",
                "The two ministers at the talks.| / Yonhap",
                "Per Berg (R) and Ana Ruiz|",
                "FILE - Minister Per Berg speaks in Oslo on March 7, 2021.|",
            })
    void findsTheCaptionAndItsCredit(String marked) {
        String text = marked.replace("|", "");
        assertThat(rule.matches(Stories.line(text))).isTrue();
        assertThat(text.substring(0, rule.creditBegin(text).orElse(text.length()))
                        .strip())
                .isEqualTo(marked.substring(0, marked.indexOf('|')).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ties between the two are in good shape. VNA/VNS",
                "Ties between the two are in good shape. (Yonhap)",
                "Per Berg (right) met Ana Ruiz in Oslo on Friday.",
                "Senior officials held the Oslo Maritime Meeting (OMM)",
                "He posted a photo: two men who shake hands in the snow.",
                "The meeting of the council was held in Oslo (Norway).",
                "(Source: NTB)",
            })
    void leavesOtherLinesAlone(String text) {
        assertThat(rule.matches(Stories.line(text))).isFalse();
    }

    @Test
    void knowsACreditWithoutCaption() {
        assertThat(rule.isCreditOnly(Stories.line("Photo: NTB"))).isTrue();
        assertThat(rule.isCreditOnly(Stories.line("© Ministry of Defence"))).isTrue();
        assertThat(rule.isCreditOnly(Stories.line("Illustrative image (Source: Internet)")))
                .isTrue();
        assertThat(rule.isCreditOnly(Stories.line("Photos show that the bridge was built.")))
                .isFalse();
    }
}
