package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExercisePhaseRuleTest {
    private static final String DRILL =
            "The third joint naval exercise Silver Heron of Kenya and Oman got under way in Mombasa on Thursday. ";

    @Test
    void aPhaseWithDatesOfItsOwnIsPartOfTheExercise() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                DRILL
                                        + "The harbour phase runs from May 9 to 11, followed by the sea phase from May 12 to 14."))
                .containsExactly(
                        "Exercise held 2024-05-09 #3 Mombasa KEN [KEN+OMN]",
                        "Exercise held 2024-05-09/2024-05-11 Mombasa KEN [KEN+OMN] < Exercise",
                        "(Exercise planned 2024-05-12/2024-05-14 Mombasa KEN [KEN+OMN] < Exercise)");
    }

    @Test
    void aPhaseWithoutADateIsNone() {
        assertThat(Told.events("2024-05-10", DRILL + "The sea phase is about rescue."))
                .hasSize(1);
    }

    @Test
    void aPhaseOfSomethingElseIsNone() {
        assertThat(Told.events("2024-05-10", "The first phase of the road in Kenya began on May 9."))
                .isEmpty();
    }

    @Test
    void aPhaseMayBeAllThatIsTold() {
        assertThat(Told.events(
                        "2024-05-06",
                        "The second phase of this year's naval exercise Silver Heron opens in the Gulf of Oman on"
                                + " Tuesday with ships from Kenya and Oman."))
                .containsExactly("Exercise planned 2024-05-07 [KEN+OMN]");
    }
}
