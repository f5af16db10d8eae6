package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExerciseCourseRuleTest {
    private static final String DRILL =
            "The armies of Kenya and Oman brought the joint exercise Silver Heron to a close in Salalah on Thursday. ";

    @Test
    void theTrainingHasTheFirstDayOfTheExercise() {
        assertThat(Told.events("2024-05-10", DRILL + "The two weeks of training had opened on April 25."))
                .containsExactly("Exercise held 2024-04-25/2024-05-09 Salalah OMN [KEN+OMN]");
    }

    @Test
    void aRelativeClauseTellsItToo() {
        assertThat(Told.events(
                        "2024-05-10",
                        DRILL + "Rescue at sea was the subject of the two-week training, which began on April 25."))
                .containsExactly("Exercise held 2024-04-25/2024-05-09 Salalah OMN [KEN+OMN]");
    }

    @Test
    void withoutAnExerciseTrainingIsNone() {
        assertThat(Told.events("2024-05-10", "The training of the choir of Kenya began on April 25."))
                .isEmpty();
    }

    @Test
    void whatRunsToADayEndsThen() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The armies of Kenya and Oman opened the joint exercise Silver Heron, which runs to 14 May, in Salalah on Thursday."))
                .singleElement()
                .asString()
                .contains("/2024-05-14");
    }
}
