package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The visit ended yesterday.",
                "The drill, which concluded in Rena on Tuesday, was large.",
                "She wrapped up her tour of the Andes on Tuesday.",
                "The summit came to an end in Lima on Tuesday.",
                "The summit ended in Lima, Peru, yesterday.",
                "The exercise began in May and ended on June 13."
            })
    void knowsTheLastDay(String sentence) {
        assertThat(Reader.publishedOn("2023-06-14").annotate(sentence).getLast().past())
                .hasToString("DateRange[start=Optional.empty, end=Optional[2023-06-13]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks ended yesterday.",
                "The visit began yesterday.",
                "They concluded an agreement yesterday.",
                "The visit ended when they met yesterday.",
                "The visit will be at the end of May, she heard yesterday."
            })
    void leavesOtherDays(String sentence) {
        assertThat(Reader.publishedOn("2023-06-14").annotate(sentence).getLast().past())
                .hasToString("DateRange[start=Optional[2023-06-13], end=Optional.empty]");
    }
}
