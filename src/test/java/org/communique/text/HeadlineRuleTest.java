package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineRuleTest {
    private static final Line STORY = Stories.line("The ministers of Norway and Peru met in Oslo on Friday for talks.");

    private final HeadlineRule rule = new HeadlineRule();

    @Test
    void keepsTheTitlesThatTellOfTheStory() {
        Line own = Stories.line("Norway, Peru hold talks in Oslo");
        Line subtitle = Stories.line("Ministers spoke on Friday of fish");
        assertThat(rule.own(List.of(Stories.line("Navy buys seven ships"), own, subtitle), List.of(STORY)))
                .containsExactlyInAnyOrder(own, subtitle);
    }

    @Test
    void keepsAnOnlyTitle() {
        Line title = Stories.line("A handshake in the snow");
        assertThat(rule.own(List.of(title), List.of(STORY))).containsExactly(title);
    }

    @Test
    void keepsTheFirstIfNoneTellsOfTheStory() {
        Line title = Stories.line("A handshake in the snow");
        assertThat(rule.own(List.of(title, Stories.line("Navy buys seven ships")), List.of(STORY)))
                .containsExactly(title);
    }
}
