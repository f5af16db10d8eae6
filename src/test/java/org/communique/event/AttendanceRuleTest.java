package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceRuleTest {
    private static final String DIALOGUE = "The third Chile-Finland strategic dialogue was a success. ";
    private static final String SOTO = "Chilean Deputy Defence Minister Pablo Soto";
    private static final String LAHTI = "Finnish Deputy Defence Minister Eero Lahti";

    private static List<String> read(String text) {
        return Told.by(new AttendanceRule(), DIALOGUE + text);
    }

    @Test
    void whoSatOnASideTookPart() {
        assertThat(read("On the Chilean side were %s and Chilean Deputy Foreign Minister Ana Rojas.".formatted(SOTO)))
                .containsExactly("DialogueSession held: Pablo Soto participant, Ana Rojas participant");
    }

    @Test
    void whoWasAlsoThereTookPart() {
        assertThat(read("Also around the table was %s.".formatted(LAHTI)))
                .containsExactly("DialogueSession held: Eero Lahti participant");
    }

    @Test
    void whereItTookPlaceIsToldLater() {
        assertThat(Told.draftsOf(new AttendanceRule(), DIALOGUE + "It took place in Helsinki on Friday."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.definite).isTrue());
    }

    @Test
    void withoutAGatheringNothingIsAdded() {
        assertThat(Told.by(new AttendanceRule(), "On the Chilean side were %s and others.".formatted(SOTO)))
                .isEmpty();
    }

    @Test
    void aListOfPresidentsGoesOnPastTheirStates() {
        assertThat(
                        read(
                                "Seen at the session were President Ana Rojas of Cote d'Ivoire, President Luis Soto of Chile and President Eero Lahti of Finland."))
                .singleElement()
                .asString()
                .contains("Ana Rojas", "Luis Soto", "Eero Lahti");
    }

    @Test
    void whoJoinedThemTookPart() {
        assertThat(read("Two more ministers, Omar Farsi of Oman and Amos Kiprop of Kenya, have joined them."))
                .singleElement()
                .asString()
                .contains("Omar Farsi", "Amos Kiprop");
    }
}
