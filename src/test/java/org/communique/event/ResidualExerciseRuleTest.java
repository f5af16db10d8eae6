package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidualExerciseRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ResidualExerciseRule(), text);
    }

    @Test
    void troopsWhoTrainTogetherHoldAnExercise() {
        assertThat(read("Paratroopers of Kenya and Ghana are rehearsing together near Nakuru."))
                .containsExactly("Exercise held [GHA+KEN]");
    }

    @Test
    void teachersWhoTrainTogetherDoNot() {
        assertThat(read("Teachers of Kenya and Ghana trained together in Nakuru."))
                .isEmpty();
        assertThat(read("Soldiers of Kenya trained together in Nakuru.")).isEmpty();
    }
}
