package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneTalkRuleTest {
    private static List<String> read(String text) {
        return Told.by(new PhoneTalkRule(), text);
    }

    @Test
    void whoSpeaksByPhoneIsCaller() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas spoke by phone with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas discussed trade over the phone with Finnish Foreign Minister Eero Lahti."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void twoWhoTalkedByTelephoneAreParticipants() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas and Finnish Foreign Minister Eero Lahti talked by telephone."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas participant, Eero Lahti participant");
        assertThat(
                        read(
                                "Marta Rojas, Foreign Minister of Chile, and HE Eero Lahti, Minister of Foreign Affairs of Finland, spoke by phone."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas participant, Eero Lahti participant");
    }

    @Test
    void aPhoneWithoutTwoPeopleIsNoCall() {
        assertThat(read("Chilean Foreign Minister Marta Rojas answered questions by phone on Sunday."))
                .isEmpty();
    }

    @Test
    void aPhoneMayLackItsArticle() {
        assertThat(
                        read(
                                "Chilean Foreign Minister Marta Rojas spoke over phone to Finnish Foreign Minister Eero Lahti on Sunday."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }
}
