package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExerciseEditionRuleTest {
    @Test
    void theNumberedEditionIsTheExerciseToldBefore() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Troops of Kenya and Oman began a joint exercise in Salalah on Thursday. "
                                        + "The 10th edition of 'Silver Heron' is being conducted at a school and will end on May 20."))
                .containsExactly("Exercise held 2024-05-09/2024-05-20 #10 Salalah OMN [KEN+OMN]");
    }

    @Test
    void thePreviousEditionIsAnother() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Troops of Kenya and Oman began the joint exercise Silver Heron in Salalah on Thursday. "
                                + "The previous edition was held in Nairobi in November 2022."))
                .containsExactly(
                        "Exercise held 2024-05-09 Salalah OMN [KEN+OMN]",
                        "(Exercise held 2022-11 Nairobi KEN [KEN+OMN])");
    }

    @Test
    void aLowerNumberIsAnEarlierEdition() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The 16th joint exercise Silver Heron of Kenya and Oman began in Salalah on Thursday. "
                                + "The 15th edition of the exercise was held in Nairobi with 600 soldiers."))
                .containsExactly(
                        "Exercise held 2024-05-09 #16 Salalah OMN [KEN+OMN]",
                        "(Exercise held #15 Nairobi KEN [KEN+OMN])");
    }

    @Test
    void theEditionOfAFairIsNone() {
        assertThat(Told.events("2024-05-10", "The 10th edition of the book fair was held in Nairobi on Thursday."))
                .isEmpty();
    }
}
