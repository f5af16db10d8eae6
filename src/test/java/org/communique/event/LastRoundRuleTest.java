package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastRoundRuleTest {
    private static final String ROUND =
            "Norway and Chile held the third round of their strategic dialogue in Oslo on Thursday. ";

    private static List<String> earlier(String text) {
        return Told.events("2024-05-10", ROUND + text).stream()
                .filter(event -> event.startsWith("("))
                .toList();
    }

    @Test
    void whatTheDialogueHadDoneIsARoundBefore() {
        assertThat(earlier("In May 2022 the dialogue had met in Santiago."))
                .containsExactly(
                        "(DialogueSession held 2022-05 'Chile-Norway strategic dialogue' Santiago CHL [CHL+NOR])");
    }

    @Test
    void theDaySinceWhenItHasNotMetIsThatOfTheLast() {
        assertThat(earlier("It had not met since May 2022, when Santiago was the venue."))
                .containsExactly(
                        "(DialogueSession held 2022-05 'Chile-Norway strategic dialogue' Santiago CHL [CHL+NOR])");
    }

    @Test
    void whatTheDialogueHadBroughtIsNoRound() {
        assertThat(earlier("The dialogue had brought much in 2022.")).isEmpty();
    }
}
