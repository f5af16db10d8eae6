package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallRuleTest {
    private static List<String> read(String text) {
        return Told.by(new CallRule(), text);
    }

    @Test
    void whoHoldsATelephoneConversationIsCaller() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas held a telephone conversation with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas made a phone call to Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void whoReceivesACallIsCallee() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas received a telephone call from Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held [CHL+FIN]: Eero Lahti caller, Marta Rojas callee");
    }

    @Test
    void severalCallersAreSeveralCalls() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas took phone calls from Finnish Foreign Minister Eero Lahti and Norwegian Foreign Minister Kari Solheim."))
                .containsExactly(
                        "Call held [CHL+FIN]: Marta Rojas callee, Eero Lahti caller",
                        "Call held [CHL+NOR]: Marta Rojas callee, Kari Solheim caller");
        assertThat(
                        read(
                                "In separate calls, Finnish Foreign Minister Eero Lahti and Norwegian Foreign Minister Kari Solheim greeted Chilean Foreign Minister Marta Rojas."))
                .containsExactly(
                        "Call held [CHL+FIN]: Marta Rojas callee, Eero Lahti caller",
                        "Call held [CHL+NOR]: Marta Rojas callee, Kari Solheim caller");
    }

    @Test
    void betweenTwoNobodyIsCaller() {
        assertThat(
                        read(
                                "A phone conversation took place between Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas participant, Eero Lahti participant");
        assertThat(
                        read(
                                "During a telephone conversation, Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti discussed trade."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas participant, Eero Lahti participant");
        assertThat(
                        read(
                                "Trade was the topic of a telephonic conversation that Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti had on Monday."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas participant, Eero Lahti participant");
    }

    @Test
    void aTalkOverThePhoneAheadIsAPlannedCall() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas will talk over the phone with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call planned [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void whoSpeaksInACallIsCaller() {
        assertThat(
                        read(
                                "In a phone call with Finnish Foreign Minister Eero Lahti, Chilean Foreign Minister Marta Rojas praised the treaty."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas told Finnish Foreign Minister Eero Lahti in a phone call that trade must grow."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void aCallAheadIsPlanned() {
        assertThat(
                        read(
                                "A telephone conversation between Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti is scheduled."))
                .containsExactly("Call planned [CHL+FIN]: Marta Rojas participant, Eero Lahti participant");
    }

    @Test
    void demandsAndCourtesyCallsAreNoCall() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas renewed the call for talks with Finnish Foreign Minister Eero Lahti."))
                .isEmpty();
        assertThat(read("Chilean Foreign Minister Marta Rojas said phone calls had become dearer."))
                .isEmpty();
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas paid a courtesy call on Finnish Foreign Minister Eero Lahti."))
                .isEmpty();
    }
}
