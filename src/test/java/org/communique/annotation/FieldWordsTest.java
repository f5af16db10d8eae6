package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.communique.annotation.phrase.LexiconRow;
import org.junit.jupiter.api.Test;

class FieldWordsTest {
    @Test
    void linesOfOneFieldAreJoinedAndWordsOfStateStandApart() {
        FieldWords words = FieldWords.of(LexiconRow.of(
                "fields", List.of("sport\tcup, league", "@state\tminister", "church\tsynod", "sport\tgoal")));
        assertThat(words.ofState()).containsExactly("minister");
        assertThat(words.otherFields()).containsExactly(Set.of("cup", "league", "goal"), Set.of("synod"));
    }

    @Test
    void aFieldWithoutWordsIsRefused() {
        List<LexiconRow> rows = LexiconRow.of("fields", List.of("sport"));
        assertThatThrownBy(() -> FieldWords.of(rows)).hasMessageStartingWith("fields:1: no phrase");
    }
}
