package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrillTopicsTest {
    private static final String STORMED = "Soldiers stormed a house in which insurgents were hiding.";

    @Test
    void whatTroopsPrepareForIsATopicOfTheExercise() {
        assertThat(Told.report(
                                "2016-04-12",
                                "Finland and Chile began the military exercise Northern Wind in Rovaniemi on Monday.\n\n"
                                        + STORMED)
                        .topics())
                .extracting(TopicReport::topic)
                .containsExactly(Topic.COUNTER_TERRORISM);
    }

    @Test
    void atTalksSomebodyHasToSpeakOfIt() {
        assertThat(Told.report(
                                "2016-04-12",
                                "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in"
                                        + " Helsinki on Monday.\n\n" + STORMED)
                        .topics())
                .isEmpty();
    }
}
