package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedStoryRuleTest {
    private static final String STORY =
            "The ministers of Norway and Peru met in Oslo on Friday for talks on fishery and on the law of the sea.";

    private final GluedStoryRule rule = new GluedStoryRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two ministers in Oslo. (Photo: NTB) |OSLO (NTB) — ",
                "Minister Lê Anh (right) greets Ana Ruiz. — VNA/VNS Trí Dũng |HÀ NỘI — ",
                "The two ministers in Oslo, March 7, 2021. (Xinhua/Li An) |OSLO, March 7 (Xinhua) -- "
            })
    void cutsTheStoryFromWhatStandsBeforeIt(String marked) {
        int seam = marked.indexOf('|');
        assertThat(rule.cut(List.of(Stories.line(marked.replace("|", "") + STORY))))
                .extracting(Line::text)
                .containsExactly(marked.substring(0, seam).strip(), marked.substring(seam + 1) + STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO — ",
                "All was well. He said: ",
                "They praised ties. ASEAN — as he put it — is strong. ",
                "They met on the fifth floor (of ten). Peru, Norway: "
            })
    void leavesOtherLinesWhole(String opening) {
        assertThat(rule.cut(List.of(Stories.line(opening + STORY)))).hasSize(1);
    }
}
