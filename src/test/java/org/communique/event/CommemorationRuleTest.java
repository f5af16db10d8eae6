package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommemorationRuleTest {
    private static List<String> read(String text) {
        return Told.by(new CommemorationRule(), text);
    }

    @Test
    void celebrationsThatAreHeldAreTheNews() {
        assertThat(
                        read(
                                "A ceremony marking the 50th anniversary of relations between Malta and South Korea was held in Valletta."))
                .containsExactly("Commemoration held [KOR+MLT]");
    }

    @Test
    void celebrationsThatSomebodyAttendedAreBackground() {
        assertThat(
                        read(
                                "Maltese President Carmen Borg thanked Korean Ambassador Kim Min-jun for attending the 60th anniversary celebrations."))
                .containsExactly("(Commemoration held [KOR+MLT])");
    }

    @Test
    void theCountryThatGuestsCameToIsWhereItWas() {
        assertThat(read("He thanked the guests for coming to Malta to celebrate the 60th anniversary of independence."))
                .containsExactly("(Commemoration held in MLT [MLT])");
    }

    @Test
    void anAnniversaryAheadIsNone() {
        assertThat(read("Malta and South Korea will mark the 60th anniversary of their relations next year."))
                .isEmpty();
    }

    @Test
    void anAnniversaryThatOnlyDatesSomethingIsNone() {
        assertThat(
                        read(
                                "The visit comes in the year of the 60th anniversary of relations between Malta and South Korea."))
                .isEmpty();
    }

    @Test
    void whoAttendsAParadeAbroadCommemorates() {
        assertThat(Told.by(
                        new CommemorationRule(),
                        "Peruvian President Juan Quispe attended the Victory Parade in Nairobi."))
                .containsExactly("Commemoration held [PER]: Juan Quispe participant");
    }
}
