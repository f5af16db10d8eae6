package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockCutterTest {
    private static final String LEAD = "The ministers of Norway and Peru met in Oslo on Friday for talks on fishery.";
    private static final String NEXT = "They agreed to meet again next year, a spokesman of the ministry said.";

    @Test
    void cutsAStampFromTheParagraphBehindIt() {
        assertThat(Stories.blocks(" date 2021-03-07 OSLO — " + LEAD))
                .containsExactly("HEADER date 2021-03-07", "PARAGRAPH OSLO — " + LEAD);
    }

    @Test
    void readsAPageFromItsHeadToItsFoot() {
        String page = String.join(
                "\n",
                "JavaScript is off. Please enable it to view the page.",
                "",
                "HOME | WORLD | SPORTS",
                "Norway, Peru hold fishery talks in Oslo",
                "Norway, Peru hold fishery talks in Oslo",
                "Friday, March 7, 2021, 11:00 GMT+7",
                "The two ministers at the talks in Oslo. Photo: A. Dahl / NTB",
                LEAD,
                "READ: Fish prices fall again",
                NEXT + " (NTB)",
                "Follow us on Facebook!",
                "Read more",
                "Fish prices fall again",
                "The price of fish has fallen in Bergen for the third week in a row, dealers said.");
        assertThat(Stories.blocks(page))
                .containsExactly(
                        "FURNITURE JavaScript is off. Please enable it to view the page.",
                        "FURNITURE HOME | WORLD | SPORTS",
                        "HEADLINE Norway, Peru hold fishery talks in Oslo",
                        "FURNITURE Norway, Peru hold fishery talks in Oslo",
                        "HEADER Friday, March 7, 2021, 11:00 GMT+7",
                        "CAPTION The two ministers at the talks in Oslo.",
                        "FURNITURE Photo: A. Dahl / NTB",
                        "PARAGRAPH " + LEAD,
                        "FURNITURE READ: Fish prices fall again",
                        "PARAGRAPH " + NEXT,
                        "FURNITURE (NTB)",
                        "FURNITURE Follow us on Facebook!",
                        "FURNITURE Read more",
                        "FURNITURE Fish prices fall again",
                        "FURNITURE The price of fish has fallen in Bergen for the third week in a row, dealers said.");
    }

    @Test
    void keepsListsAndCrossheadsWithTheStory() {
        String page = String.join(
                "\n",
                LEAD,
                "Talks on energy",
                "The ministers agreed on two points:",
                "- more ships for the patrols",
                "- one harbour for both",
                "Contact");
        assertThat(Stories.blocks(page))
                .containsExactly(
                        "PARAGRAPH " + LEAD,
                        "HEADLINE Talks on energy",
                        "PARAGRAPH The ministers agreed on two points:",
                        "PARAGRAPH - more ships for the patrols",
                        "PARAGRAPH - one harbour for both",
                        "FURNITURE Contact");
    }

    @Test
    void dropsAListOfTitlesWithoutAHeading() {
        String page = String.join(
                "\n",
                LEAD,
                NEXT,
                "Fish prices fall again in Bergen",
                "New ferry takes up its service",
                "Snow is expected at the weekend",
                "The snow will come from the north, the weather service of Bergen said.");
        assertThat(Stories.sentences(page)).containsExactly(LEAD, NEXT);
    }

    @Test
    void takesAShortFirstSentenceForTheHeadline() {
        assertThat(Stories.blocks("Norway and Peru to build ships.\n" + LEAD + " " + NEXT))
                .containsExactly("HEADLINE Norway and Peru to build ships.", "PARAGRAPH " + LEAD + " " + NEXT);
    }

    @Test
    void findsACaptionInItsFrame() {
        assertThat(Stories.blocks(LEAD + "\n|\n|\nMinister Per Berg at the fair |\n" + NEXT))
                .containsExactly(
                        "PARAGRAPH " + LEAD,
                        "FURNITURE |",
                        "FURNITURE |",
                        "CAPTION Minister Per Berg at the fair",
                        "FURNITURE |",
                        "PARAGRAPH " + NEXT);
    }

    @Test
    void aHeadingForOtherStoriesAboveTheStoryHidesNothing() {
        assertThat(Stories.sentences("Latest news\nBreaking news\n" + LEAD + "\n" + NEXT))
                .containsExactly(LEAD, NEXT);
    }

    @Test
    void takesAnyLineEnd() {
        assertThat(Stories.blocks(LEAD + "\r\n\r\n" + NEXT + "\r" + LEAD + "\u2028" + NEXT))
                .hasSize(4);
    }

    @Test
    void aTextWithoutASentenceHasBlocksAndNothingElse() {
        assertThat(Stories.blocks("Norway\n\nPeru")).containsExactly("HEADER Norway", "HEADER Peru");
        assertThat(Stories.blocks("")).isEmpty();
    }

    @Test
    void cutsTheCaptionOfAPictureBehindTheStory() {
        assertThat(Stories.blocks(LEAD + "\n" + NEXT + "\nPer Berg and his guest in the harbour. — NTB Photo Ana Dahl"))
                .containsExactly(
                        "PARAGRAPH " + LEAD,
                        "PARAGRAPH " + NEXT,
                        "CAPTION Per Berg and his guest in the harbour.",
                        "FURNITURE — NTB Photo Ana Dahl");
    }

    @Test
    void knowsHeadersOfManyForms() {
        assertThat(Stories.blocks(
                        "Ministry of Defence\nBy Per Lund\nTime in Oslo: 11:07, 8 March 2021\nOSLO, Norway, March 7\nTalks:\n"
                                + LEAD))
                .containsExactly(
                        "HEADER Ministry of Defence",
                        "HEADER By Per Lund",
                        "FURNITURE Time in Oslo: 11:07, 8 March 2021",
                        "HEADER OSLO, Norway, March 7",
                        "HEADER Talks:",
                        "PARAGRAPH " + LEAD);
    }
}
