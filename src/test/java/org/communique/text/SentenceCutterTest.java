package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {
    private static List<String> cut(String text) {
        return new SentenceCutter()
                .sentences(text, new Span(0, text.length())).stream()
                        .map(span -> span.of(text))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sen. Lt. Gen. Olav Berg met Maj. Gen. Ana Ruiz in St. Helier.",
                "Mr. K. Lund of the U.S. Navy left on Jan. 5 at 6:30 p.m. and returned.",
                "It fell by 3.5 per cent, e.g. Bergen lost 1.2 million.",
                "Field hospital No. 4 was opened by H.E. Minister Berg.",
                "Dr. A. K. Lund, the Hon. Per Dahl MP and Prof. Ruiz signed.",
                "Minister U.Tserendorj spoke for the sides, i.e. both of them.",
                "He asked \"Who will pay?\" and left.",
                "The ship of Lund & Co. Ltd. sails under Capt. Moe.",
                "The talks cost Sept. 3 money. ",
            })
    void staysWholeAtAnAbbreviation(String text) {
        assertThat(cut(text)).containsExactly(text.strip());
    }

    @Test
    void endsBehindAClosingQuotationMark() {
        assertThat(cut("\"We will meet again.\" The minister left. “Soon.” He smiled."))
                .containsExactly("\"We will meet again.\"", "The minister left.", "“Soon.”", "He smiled.");
    }

    @Test
    void isCutInsideAQuotation() {
        assertThat(cut("“We shall act. I know that we must,” Berg said."))
                .containsExactly("“We shall act.", "I know that we must,” Berg said.");
    }

    @Test
    void endsBehindADottedAbbreviationIfASentenceOpens() {
        assertThat(cut("Berg flew to the U.S. The talks began at 9 a.m. They ended soon."))
                .containsExactly("Berg flew to the U.S.", "The talks began at 9 a.m.", "They ended soon.");
    }

    @Test
    void endsBehindANumber() {
        assertThat(cut("They met on December 1. Both signed in 2019. 33 states came."))
                .containsExactly("They met on December 1.", "Both signed in 2019.", "33 states came.");
    }

    @Test
    void dropsBulletsAndNumbering() {
        assertThat(cut("1. Berg spoke first. Ruiz replied.")).containsExactly("Berg spoke first.", "Ruiz replied.");
        assertThat(cut("• more exercises;")).containsExactly("more exercises;");
        assertThat(cut("– Going on with the plan was agreed.")).containsExactly("Going on with the plan was agreed.");
    }

    @Test
    void findsTheEndWhereABlankWasLost() {
        assertThat(cut("They met in Bergen.The two agreed.")).containsExactly("They met in Bergen.", "The two agreed.");
    }

    @Test
    void keepsClosingBracketsWithTheSentence() {
        assertThat(cut("(Berg was there.) Ruiz was not (see below). All left!"))
                .containsExactly("(Berg was there.)", "Ruiz was not (see below).", "All left!");
    }

    @Test
    void cutsNothingOutOfMarksAlone() {
        assertThat(cut("... --- !!!")).isEmpty();
        assertThat(cut("")).isEmpty();
    }

    @Test
    void anAbbreviationInBracketsEndsNothing() {
        assertThat(cut("Minister Colonel (ret.) Ana Ruiz met General (Retd.) Olav Berg."))
                .containsExactly("Minister Colonel (ret.) Ana Ruiz met General (Retd.) Olav Berg.");
        assertThat(cut("They sold boats (ships, etc.). All left.")).hasSize(2);
    }
}
