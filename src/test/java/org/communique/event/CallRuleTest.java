package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallRuleTest {
    private static List<String> read(String text) {
        return Told.by(new CallRule(), text);
    }

    @Test
    void whoPhonesIsCaller() {
        assertThat(read("Chilean Foreign Minister Marta Rojas phoned her Finnish counterpart Eero Lahti on Monday."))
                .containsExactly("Call held: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void whoSpeaksByPhoneIsCaller() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas spoke by phone with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void whoHoldsATelephoneConversationIsCaller() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas held a telephone conversation with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void whoReceivesACallIsCallee() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas received a telephone call from Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held: Marta Rojas callee, Eero Lahti caller");
    }

    @Test
    void betweenTwoNobodyIsCaller() {
        assertThat(
                        read(
                                "A phone conversation took place between Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held: Marta Rojas participant, Eero Lahti participant");
    }

    @Test
    void aCallAheadIsPlanned() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas will talk over the phone with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call planned: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void aPhoneWithoutTwoPeopleIsNoCall() {
        assertThat(read("Chilean Foreign Minister Marta Rojas said phone calls had become dearer."))
                .isEmpty();
        assertThat(read("Chilean Foreign Minister Marta Rojas answered the phone herself on Sunday."))
                .isEmpty();
    }

    @Test
    void phonesAsGoodsAreNoCall() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas gave Finnish Foreign Minister Eero Lahti a phone made in Oulu."))
                .isEmpty();
    }

    @Test
    void whoCallsForAnInquiryPhonesNobody() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti called for an inquiry."))
                .isEmpty();
    }

    @Test
    void twoWhoTalkedByTelephoneAreParticipants() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti talked by telephone."))
                .containsExactly("Call held: Marta Rojas participant, Eero Lahti participant");
    }
}
