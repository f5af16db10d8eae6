package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExerciseRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ExerciseRule(), text);
    }

    @Test
    void aJointExerciseOfTwoStatesIsOne() {
        assertThat(read("The joint military exercise Desert Wolf of Morocco and Italy began in Agadir on Monday."))
                .containsExactly("Exercise held [ITA+MAR]");
    }

    @Test
    void itsNumberIsKept() {
        assertThat(read("Morocco and Italy conducted the fifth bilateral naval exercise off Agadir."))
                .containsExactly("Exercise held #5 [ITA+MAR]");
    }

    @Test
    void drillsAheadArePlanned() {
        assertThat(read("Morocco and Italy will hold a joint drill in May."))
                .containsExactly("Exercise planned [ITA+MAR]");
    }

    @Test
    void anExerciseOfOneStateIsNone() {
        assertThat(read("The Moroccan army held military exercises in the south."))
                .isEmpty();
        assertThat(read("Morocco held a fire drill in all of its schools.")).isEmpty();
    }

    @Test
    void exercisingRestraintIsNone() {
        assertThat(read("Morocco and Italy exercise restraint in their words.")).isEmpty();
    }

    @Test
    void exerciseForTheBodyIsNone() {
        assertThat(read("Doctors in Morocco and Italy recommend daily exercise."))
                .isEmpty();
    }

    @Test
    void theDrillAddsItsSidesToTheOneToldBefore() {
        assertThat(Told.report(
                                "2024-05-03",
                                "Exercise Silver Heron got under way on Thursday with Kenyan marines. Troops from Kenya, Oman and Peru are taking part in the drill.")
                        .events())
                .filteredOn(event -> event.type() == EventType.EXERCISE)
                .singleElement()
                .satisfies(event -> assertThat(event.parties()).hasSize(3));
    }

    @Test
    void drillsInGeneralAreNoExercise() {
        assertThat(read("Kenya and Oman spoke of more joint military exercises."))
                .isEmpty();
    }

    @Test
    void trainingOfSeveralIsAnExerciseToo() {
        assertThat(
                        read(
                                "The joint Kenyan-Omani military training Silver Heron 2024 drew to a close in Salalah on Monday."))
                .containsExactly("Exercise held [KEN+OMN]");
    }

    @Test
    void whoSendsTroopsTakesPartInTheOneToldBefore() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The 20th iteration of the multinational Silver Gull naval drills opened off Mombasa on Thursday. "
                                + "Ships from Kenya, Oman and Peru are in port. The training ends on May 16."))
                .singleElement()
                .asString()
                .contains("#20", "[KEN+OMN+PER]");
    }

    @Test
    void aJointExerciseOfGuestsAndTheirHost() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Omani soldiers have arrived in Nairobi for the second joint military exercise \"Silver Heron\", set for May 12-19."))
                .singleElement()
                .asString()
                .contains("planned 2024-05-12/2024-05-19 #2", "[KEN+OMN]");
    }

    @Test
    void theNameStandsBesideTheNoun() {
        for (String text : List.of(
                "The navies of Kenya and Oman opened their main exercise, Silver Gull 2024, which runs to May 14.",
                "The multinational Silver Gull naval drills opened off Mombasa on Monday.",
                "Officers of Kenya and Oman opened Silver Gull 2024, the fifth of their annual exercises.")) {
            assertThat(Told.draftsOf(new ExerciseRule(), text))
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.exercise).hasValue("Silver Gull"));
        }
    }
}
