package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedTogetherTest {
    private static List<Draft> read(String text) {
        return new NamedTogether().read(Told.scene(text), List.of());
    }

    @Test
    void theOnlyTwoOfASentenceWithAWordForAMeetingMet() {
        assertThat(
                        read(
                                "Trade was what the talks came down to for Kenya's President Amos Kiprop as for Fiji's Prime Minister Jone Waqa."))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.tentative).isTrue();
                    assertThat(draft.participants).hasSize(2);
                });
    }

    @Test
    void withoutAWordForAMeetingNobodyMet() {
        assertThat(read("Kenya's President Amos Kiprop is older than Fiji's Prime Minister Jone Waqa."))
                .isEmpty();
    }

    @Test
    void wordsOfLettersTellOfNoMeeting() {
        assertThat(
                        read(
                                "In a letter about the talks Kenya's President Amos Kiprop praised Fiji's Prime Minister Jone Waqa."))
                .isEmpty();
    }
}
