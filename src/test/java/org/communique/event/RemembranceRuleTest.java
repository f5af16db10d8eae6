package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemembranceRuleTest {
    private static List<String> read(String text) {
        return Told.by(new RemembranceRule(), text);
    }

    @Test
    void twoWhoCommemorateTogetherAreAnEvent() {
        assertThat(
                        read(
                                "Tromso, a town in the north, is where President of Norway Kari Solheim and President of Finland Eero Lahti are to commemorate the march together on Friday."))
                .containsExactly("Commemoration planned [FIN+NOR]: Kari Solheim participant, Eero Lahti participant");
    }

    @Test
    void leadersGatherToMarkAnAnniversary() {
        assertThat(
                        read(
                                "Ten heads of state gathered on the shore on Friday to mark the 80th anniversary of the battle, Norwegian President Kari Solheim among them."))
                .containsExactly("Commemoration held [NOR]: Kari Solheim participant");
    }

    @Test
    void aStateBeginsAWeekOfMourning() {
        assertThat(read("Chad yesterday began a week of mourning for the victims of the flood."))
                .containsExactly("Commemoration held [TCD]");
    }

    @Test
    void whatOneAloneMarksOrSeveralPlanIsNone() {
        assertThat(read("Norwegian President Kari Solheim commemorated the battle in a message to the nation."))
                .isEmpty();
        assertThat(
                        read(
                                "Norwegian President Kari Solheim and Finnish President Eero Lahti agreed to mark the 50th anniversary of relations."))
                .isEmpty();
        assertThat(read("A stamp marks the 50th anniversary of the treaty.")).isEmpty();
    }

    @Test
    void theTownWithADescriptionIsTheVenue() {
        assertThat(
                        Told.events(
                                "2016-04-12",
                                "Lisbon, a city on the Tagus, is where President of Norway Kari Solheim and President of Finland Eero Lahti are to commemorate the voyage on Friday."))
                .singleElement()
                .asString()
                .contains("Lisbon PRT");
    }

    @Test
    void whoJoinsAnotherToMarkAnAnniversaryCommemorates() {
        assertThat(
                        Told.by(
                                new RemembranceRule(),
                                "Norwegian Prime Minister Kari Berg joined Kenyan President Amos Kiprop in Nairobi to mark 75 years since the battle."))
                .singleElement()
                .asString()
                .contains("Commemoration", "Kari Berg participant", "Amos Kiprop participant");
    }

    @Test
    void leadersGatheredToMarkAnAnniversaryOfWhomNobodyIsNamedYet() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "World leaders gathered in Lima on Thursday to mark the 80th anniversary of the landing. "
                                        + "Kenyan President Amos Kiprop and Norwegian Prime Minister Kari Berg attended the ceremony."))
                .anyMatch(event -> event.startsWith("Commemoration held 2024-05-09") && event.contains("Kari Berg"));
        assertThat(Told.by(new RemembranceRule(), "Chile marked the 80th anniversary of the landing on Thursday."))
                .isEmpty();
    }
}
