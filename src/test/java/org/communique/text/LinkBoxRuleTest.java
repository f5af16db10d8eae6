package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LinkBoxRuleTest {
    private static final String LEAD =
            "On Friday the ministers of Norway and Peru, Per Lindberg and Ana Quispe, met in Bergen for talks on ships.";
    private static final String TITLE = "Fish prices fall again";
    private static final String NEXT = "The plan, said Lindberg, was drawn up by Quispe and her office in the spring.";
    private static final String LAST = "It is now for Quispe to find the money, as the plan of Lindberg has a price.";
    private static final String OTHER =
            "In Lagos the price of fish, said Okafor, has fallen for the third week in a row.";

    private static OptionalInt end(String... page) {
        List<Line> lines = new ArrayList<>();
        for (String line : page) {
            lines.add(Stories.line(line));
        }
        return new LinkBoxRule().end(lines, new LineLookRule().looks(lines), 0, 1);
    }

    @Test
    void theStoryGoesOnWhereTwoParagraphsKeepItsNames() {
        assertThat(end(LEAD, "Also read", TITLE, NEXT, LAST)).hasValue(3);
        assertThat(end(LEAD, "Related news", TITLE, TITLE, NEXT, LAST)).hasValue(4);
    }

    @Test
    void itDoesNotGoOnWithOtherNames() {
        assertThat(end(LEAD, "Also read", TITLE, OTHER, OTHER)).isEmpty();
    }

    @Test
    void itDoesNotGoOnWithASingleParagraphBelowATitle() {
        assertThat(end(LEAD, "Also read", TITLE, NEXT, TITLE, LAST)).isEmpty();
        assertThat(end(LEAD, "Also read", TITLE)).isEmpty();
    }

    @Test
    void itDoesNotGoOnBehindALongList() {
        assertThat(end(LEAD, "Also read", TITLE, TITLE, TITLE, TITLE, TITLE, NEXT, LAST))
                .isEmpty();
    }

    @Test
    void theBoxIsFurnitureAndTheStoryBehindItIsNot() {
        assertThat(Stories.blocks(String.join("\n", LEAD, "Also read", TITLE, NEXT, LAST, "Read more", OTHER)))
                .containsExactly(
                        "PARAGRAPH " + LEAD,
                        "FURNITURE Also read",
                        "FURNITURE " + TITLE,
                        "PARAGRAPH " + NEXT,
                        "PARAGRAPH " + LAST,
                        "FURNITURE Read more",
                        "FURNITURE " + OTHER);
    }
}
