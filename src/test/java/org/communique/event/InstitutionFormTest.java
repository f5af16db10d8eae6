package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstitutionFormTest {
    @Test
    void aBodyThatStatesAPositionSpeaks() {
        assertThat(Spoken.in("The Chilean Foreign Ministry welcomed the ceasefire."))
                .containsExactly("Chilean Foreign Ministry welcome");
        assertThat(Spoken.in("The Kremlin condemned the attack on the ships.")).containsExactly("Kremlin condemn");
        assertThat(Spoken.in("The Finnish delegation pledged to share more information."))
                .containsExactly("Finnish delegation pledge");
        assertThat(Spoken.in("The Finnish side, for its part, proposed a joint commission."))
                .containsExactly("Finnish side propose");
        assertThat(Spoken.in("According to the Finnish Foreign Ministry, both want closer ties."))
                .containsExactly("Finnish Foreign Ministry affirm");
    }

    @Test
    void itIsTheBodyThatSpokeLast() {
        assertThat(Spoken.in("The Finnish delegation pledged to share more information. It also agreed to a visit."))
                .containsExactly("Finnish delegation pledge", "Finnish delegation agree");
    }

    @Test
    void itMayBePutIntoWhatIsSaid() {
        assertThat(Spoken.in(
                        "The Finnish delegation pledged to share more information. Fishing, it noted, is in decline."))
                .containsExactly("Finnish delegation pledge", "Finnish delegation affirm");
    }

    @Test
    void whatItTellsOfAnotherIsTheOthersSpeech() {
        assertThat(Spoken.in("The Finnish delegation pledged to share more information. Rojas, it said, praised this."))
                .containsExactly("Finnish delegation pledge", "Marta Rojas praise");
    }

    @Test
    void aBodyThatIsQuotedSpeaks() {
        assertThat(Spoken.in("\"The harbour has room for all,\" the Finnish Trade Ministry said in a statement."))
                .containsExactly("Finnish Trade Ministry affirm");
    }

    @Test
    void aStateMaySpeak() {
        assertThat(Spoken.in("Finland urged all sides to show restraint.")).containsExactly("Finland urge");
        assertThat(Spoken.in("Chile, for its part, thanked Finland for its help."))
                .containsExactly("Chile thank");
    }

    @Test
    void aBodyThatOnlySourcesTheFactsDoesNotSpeak() {
        assertThat(Spoken.in("Rojas left on Tuesday, the foreign ministry said."))
                .isEmpty();
        assertThat(Spoken.in("The Chilean Foreign Ministry said in a statement that Rojas had met Lahti."))
                .isEmpty();
        assertThat(Spoken.in("The talks lasted two hours, a ministry spokesman said."))
                .isEmpty();
        assertThat(Spoken.in("The ministry announced the end of the visit.")).isEmpty();
    }

    @Test
    void aDepartmentSpeaksToo() {
        assertThat(Spoken.in("The Finnish Trade Department welcomed the ceasefire."))
                .containsExactly("Finnish Trade Department welcome");
    }

    @Test
    void aMinistryMayBeNamedByItsLetters() {
        assertThat(Spoken.in("The FO said such remarks harm the friendship.")).containsExactly("FO affirm");
        assertThat(Spoken.in("The FO said Marta Rojas arrived on Monday.")).isEmpty();
    }
}
