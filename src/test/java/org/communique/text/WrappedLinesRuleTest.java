package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedLinesRuleTest {
    private static final String WRAPPED = """
            Foreign Minister Per Berg met in Lima on Tuesday with his Peruvian
            counterpart Ana Ruiz, with whom he spoke about fish, trade and the
            climate, the ministry in Oslo said.

            The two agreed that their deputies should meet in Oslo, and that
            Peru and Norway should sign a new agreement on fish, on which the
            two sides have worked since spring, by the end of the year.
            """;

    @Test
    void putsParagraphsTogether() {
        assertThat(Stories.blocks(WRAPPED)).hasSize(2).allMatch(block -> block.startsWith("PARAGRAPH"));
        assertThat(Stories.sentences(WRAPPED)).hasSize(2);
    }

    @Test
    void theTextOfALineKeepsItsLength() {
        Line line = new WrappedLinesRule().joined(WRAPPED, Line.cut(WRAPPED, 0)).getFirst();
        assertThat(line.text())
                .hasSize(line.span().length())
                .contains("Peruvian counterpart")
                .doesNotContain("\n");
    }

    @Test
    void leavesPagesOfWholeLinesAlone() {
        String page = """
                Norway and Peru hold talks on fishery in the port of Bergen
                by Ana Dahl
                The ministers of Norway and Peru met in Bergen on Friday for talks.
                envoys of both states, too
                """;
        assertThat(new WrappedLinesRule().joined(page, Line.cut(page, 0))).hasSize(4);
    }
}
