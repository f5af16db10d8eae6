package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationRuleTest {
    private static final String SUMMIT = "The ASEAN Foreign Ministers' Retreat began in Jakarta on Thursday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thai Foreign Minister Somchai Parnpree attended.",
                "Thai Foreign Minister Somchai Parnpree is attending in person.",
                "Thai Foreign Minister Somchai Parnpree took part by video link.",
                "Thai Foreign Minister Somchai Parnpree joined as an observer.",
                "Speaking at the meeting, Thai Foreign Minister Somchai Parnpree called for patience.",
                "Speaking there, Thai Foreign Minister Somchai Parnpree called for patience.",
            })
    void whoIsSaidBrieflyToBeThereTakesPart(String sentence) {
        assertThat(Told.events("2024-05-10", SUMMIT + sentence))
                .singleElement()
                .asString()
                .contains("[ASEAN+THA]", "Somchai Parnpree participant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indonesian Foreign Minister Ratna Wulan hosted the meeting.",
                "The retreat is hosted by Indonesian Foreign Minister Ratna Wulan."
            })
    void whoHostsItIsItsHost(String sentence) {
        assertThat(Told.events("2024-05-10", SUMMIT + sentence))
                .singleElement()
                .asString()
                .contains("Ratna Wulan host");
    }
}
