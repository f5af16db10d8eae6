package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechActsTest {
    @Test
    void aNeutralVerbTakesTheActOfWhatIsSaid() {
        assertThat(Spoken.in("\"We thank you for your help,\" Lahti said.")).containsExactly("Eero Lahti thank");
        assertThat(Spoken.in("Lahti said Finland was ready to open a school.")).containsExactly("Eero Lahti pledge");
        assertThat(Spoken.in("Rojas said that Chile supports the plan of the neighbours."))
                .containsExactly("Marta Rojas support");
        assertThat(Spoken.in("\"We strongly condemn the attack on the ships,\" Rojas said."))
                .containsExactly("Marta Rojas condemn");
        assertThat(Spoken.in("Lahti added that he appreciated the work of the nurses."))
                .containsExactly("Eero Lahti praise");
    }

    @Test
    void whatOthersDidIsNotTheSpeakersAct() {
        assertThat(Spoken.in("Rojas said the council had condemned the attack."))
                .containsExactly("Marta Rojas affirm");
        assertThat(Spoken.in("Lahti noted that others had praised the harbour."))
                .containsExactly("Eero Lahti affirm");
    }

    @Test
    void theFirstOfTwoActsCounts() {
        assertThat(Spoken.in("Rojas thanked Finland for its help and invited Lahti to Santiago."))
                .containsExactly("Marta Rojas thank");
    }

    @Test
    void nounsOfSpeakingNameTheAct() {
        assertThat(Spoken.in("Lahti made a call for calm in the strait.")).containsExactly("Eero Lahti urge");
        assertThat(Spoken.in("Rojas issued a warning about the price of copper."))
                .containsExactly("Marta Rojas warn");
        assertThat(Spoken.in("Lahti paid tribute to the nurses of the hospital."))
                .containsExactly("Eero Lahti praise");
        assertThat(Spoken.in("Rojas gave assurances that the road would be built."))
                .containsExactly("Marta Rojas pledge");
        assertThat(Spoken.in("The ministers reached consensus on the price of fish."))
                .containsExactly("parties agree");
        assertThat(Spoken.in("Rojas reiterated her country's support for the plan."))
                .containsExactly("Marta Rojas support");
        assertThat(Spoken.in("Lahti voiced his rejection of the new tariffs.")).containsExactly("Eero Lahti condemn");
    }

    @Test
    void whatOnlyLooksLikeSpeakingIsNone() {
        assertThat(Spoken.in("Rojas wished him success in the election.")).isEmpty();
        assertThat(Spoken.in("Lahti informed his guest about the new harbour.")).isEmpty();
        assertThat(Spoken.in("Rojas offered condolences over the storm.")).isEmpty();
        assertThat(Spoken.in("Lahti conveyed the greetings of the president.")).isEmpty();
        assertThat(Spoken.in("Rojas came at the request of the council.")).isEmpty();
    }
}
