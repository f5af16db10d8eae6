package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSignsTest {
    private static List<String> signs(String sentence) {
        Report report = Told.report(
                "2016-04-12",
                "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday. "
                        + sentence);
        assertThat(report.statements()).isNotEmpty();
        return new StatementSigns(report).of(report.statements().getLast());
    }

    @Test
    void aSpeakerWhomTheSentenceNamesIsSurer() {
        assertThat(signs("Lahti thanked Chile for its help."))
                .contains("act thank", "speaker participant named", "reports", "whole", "at an event")
                .doesNotContain("quotes");
    }

    @Test
    void bothSidesAreASpeakerOfTheirOwn() {
        assertThat(signs("Both sides agreed to hold talks on border trade next year."))
                .contains("speaker both sides");
    }

    @Test
    void aQuotationIsASign() {
        assertThat(signs("\"We are ready to do more for the fishermen of both countries,\" Lahti said."))
                .contains("quotes")
                .doesNotContain("reports");
    }
}
