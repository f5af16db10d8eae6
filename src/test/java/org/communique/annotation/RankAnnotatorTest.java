package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankAnnotatorTest {
    private static List<String> read(String text) {
        return Annotated.sentence(text).ranks().stream()
                .map(Mention.RankMention::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "Major General",
                "Rear Admiral",
                "Lieutenant Colonel",
                "Senior Lieutenant General",
                "Air Chief Marshal",
                "Maj. Gen.",
                "Lt. Col.",
                "Sen. Lt. Gen.",
                "Brig. Gen."
            })
    void aRankBeforeANameIsFoundWhole(String rank) {
        assertThat(read("On Sunday %s Okonkwo spoke to the cadets.".formatted(rank)))
                .containsExactly(rank);
    }

    @Test
    void eachOfSeveralIsFound() {
        assertThat(read("Colonel Adeyemi saluted Vice Admiral Lindqvist.")).containsExactly("Colonel", "Vice Admiral");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Secretary General Okonkwo spoke.",
                "The Secretary-General Okonkwo spoke.",
                "The Director General Okonkwo spoke.",
                "The Attorney General Okonkwo spoke.",
                "The Consul General Okonkwo spoke.",
                "The General Staff moved to a new house.",
                "The General Assembly met at noon.",
                "The General Department of Customs has moved."
            })
    void generalInATitleIsNoRank(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aRankInSmallLettersIsNone() {
        assertThat(read("In general Okonkwo slept well, and a major Swiss bank closed."))
                .isEmpty();
    }

    @Test
    void aRankWithoutANameIsNone() {
        assertThat(read("He was made a General yesterday.")).isEmpty();
    }
}
