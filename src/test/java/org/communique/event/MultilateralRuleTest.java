package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MultilateralRuleTest {
    private static List<String> read(String text) {
        return Told.by(new MultilateralRule(), text);
    }

    @Test
    void officialsOfThreeStatesWhoMeetConfer() {
        assertThat(read("The prime ministers of Estonia, Latvia and Lithuania met in Riga on Friday."))
                .containsExactly("Conference held [EST+LTU+LVA]");
    }

    @Test
    void ministersOfAnOrganisationGather() {
        assertThat(read("ASEAN defence ministers gathered in Jakarta on Thursday."))
                .containsExactly("Conference held [ASEAN]");
    }

    @Test
    void whoMeetsThreeSeparatelyHoldsNoConference() {
        assertThat(read("He met separately with the foreign ministers of Chad, Mali and Niger."))
                .isEmpty();
    }

    @Test
    void officialsOfThreeStatesWhoHoldTalksConfer() {
        assertThat(read("Deputy foreign ministers of Chad, Mali and Niger held consultations in Niamey on Tuesday."))
                .containsExactly("Conference held [MLI+NER+TCD]");
        assertThat(read("The presidents of Chad, Mali and Niger held a summit in Niamey on Tuesday."))
                .containsExactly("Conference held [MLI+NER+TCD]");
    }

    @Test
    void aMeetingOfTwoWithAThirdIsOneOfThree() {
        assertThat(
                        read(
                                "Peru hosted a meeting of the foreign ministers of Chile and Mali with their Peruvian colleague."))
                .containsExactly("Conference held [CHL+MLI+PER]");
    }

    @Test
    void twoStatesAreNoConference() {
        assertThat(read("The foreign ministers of Chile and Finland met in Helsinki."))
                .isEmpty();
    }

    @Test
    void everybodyTakesPartInTalksOfThree() {
        assertThat(
                        Told.events(
                                "2021-05-04",
                                "Polish Foreign Minister Piotr Kos on Monday hosted Norwegian Foreign Minister Anne Berg and French Foreign Minister Luc Petit for three-way talks in Gdansk."))
                .singleElement()
                .asString()
                .startsWith("Conference held 2021-05-03")
                .contains("[FRA+NOR+POL]")
                .contains("Piotr Kos")
                .contains("Anne Berg")
                .contains("Luc Petit");
    }

    @Test
    void whoHostsThreeConfersWithThem() {
        assertThat(
                        read(
                                "President Juan Quispe of Peru hosted Presidents Diego Rojas of Chile, Luis Vega of Bolivia and Ana Paz of Ecuador in Lima on Friday."))
                .singleElement()
                .asString()
                .contains("Conference held [BOL+CHL+ECU+PER]", "Juan Quispe host", "Luis Vega participant");
    }

    @Test
    void leadersAgreeAtASummit() {
        assertThat(read("Leaders of Chad, Mali and Niger have agreed at a summit in Bamako to share water."))
                .containsExactly("Conference held [MLI+NER+TCD]");
    }

    @Test
    void representativesOfThreeMinistriesHoldAMeeting() {
        assertThat(
                        read(
                                "Representatives of the defence ministries of Chad, Mali and Niger held a working meeting in Bamako."))
                .containsExactly("Conference held [MLI+NER+TCD]");
    }

    @Test
    void aCoalitionHasMinisters() {
        assertThat(read("Foreign ministers of the River Basin Coalition met in Bamako on Friday."))
                .containsExactly("Conference held");
    }

    @Test
    void theMinistersOfARegionAreThoseNamedBehindThem() {
        assertThat(
                        read(
                                "The foreign ministers of the Baltic states, Tiit Lepik of Estonia, Ilze Ozola of Latvia and Rimas Petraitis of Lithuania, met in Riga on Friday."))
                .singleElement()
                .asString()
                .contains("EST+LTU+LVA", "Tiit Lepik", "Ilze Ozola", "Rimas Petraitis");
    }

    @Test
    void whoeverConcludesDaysOfTalksHasHeldThem() {
        assertThat(Told.by(
                        new MultilateralRule(),
                        "Water ministers of nine countries wound up three days of deliberations."))
                .containsExactly("Conference held");
    }

    @Test
    void headsOfServicesOfThreeStatesMeet() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The heads of the coast guards of Chile, Peru and Oman met in Lima on Monday. Peruvian Admiral Juan Rojas was the host."))
                .anyMatch(event -> event.startsWith("Conference held 2024-05-06") && event.contains("[CHL+OMN+PER]"));
    }

    @Test
    void aJointMeetingIsOfAllThree() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Chilean Foreign Minister Diego Soto sat down with the Foreign Ministers of Latvia and Estonia for a joint meeting in Riga on Monday."))
                .anyMatch(event -> event.startsWith("Conference held") && event.contains("[CHL+EST+LVA]"));
    }
}
