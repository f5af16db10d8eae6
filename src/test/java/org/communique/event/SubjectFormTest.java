package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectFormTest {
    private static final String BOTH =
            "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n";

    @Test
    void whoIsQuotedAsSayingSpeaks() {
        assertThat(Told.statements(
                        "2016-04-12",
                        BOTH + "Lahti said trade had grown.\n\nIt would grow, the army quoted him as saying."))
                .contains("Eero Lahti affirm: It would grow,");
    }

    @Test
    void theWomanNamedLastIsShe() {
        assertThat(
                        Told.statements(
                                "2016-04-12",
                                BOTH
                                        + "Lahti said trade had grown.\n\nThe last address was given by Marta Rojas.\n\n\"The road is long,\" she said."))
                .contains("Marta Rojas affirm: \"The road is");
    }

    @Test
    void whoIsToldSomethingDoesNotSpeak() {
        assertThat(Told.statements(
                        "2016-04-12",
                        BOTH + "Lahti said trade had grown.\n\nTrade, he informed his guest, would double."))
                .contains("Eero Lahti affirm: Trade, he informed");
    }

    @Test
    void whoStandsBeforeTheVerbSpeaks() {
        assertThat(Spoken.in("Rojas thanked Finland for its balanced stance.")).containsExactly("Marta Rojas thank");
        assertThat(Spoken.in("Foreign Minister Lahti has repeatedly urged both neighbours to show restraint."))
                .containsExactly("Eero Lahti urge");
        assertThat(Spoken.in("Minister Rojas strongly condemned the shelling of the port."))
                .containsExactly("Marta Rojas condemn");
        assertThat(Spoken.in("The Finnish minister lauded the work of Chilean peacekeepers."))
                .containsExactly("Eero Lahti praise");
        assertThat(Spoken.in("The Chilean top diplomat extended an invitation to her host to come to Santiago."))
                .containsExactly("Marta Rojas invite");
    }

    @Test
    void anInsertionMayStandBetween() {
        assertThat(Spoken.in("Rojas, for her part, expressed readiness to open a consulate in Turku."))
                .containsExactly("Marta Rojas pledge");
        assertThat(Spoken.in("Lahti, who spoke first, offered his congratulations on the election."))
                .containsExactly("Eero Lahti praise");
        assertThat(Spoken.in("Rojas, on the other hand, voiced concern over the price of copper."))
                .containsExactly("Marta Rojas warn");
    }

    @Test
    void anAdverbialMayStandBetween() {
        assertThat(Spoken.in("Lahti on Monday in Helsinki called for calm.")).containsExactly("Eero Lahti urge");
        assertThat(Spoken.in("Rojas at the talks vowed to send more teachers.")).containsExactly("Marta Rojas pledge");
    }

    @Test
    void aTagTellsWhoSaidWhatStandsBefore() {
        assertThat(Spoken.in("The road, Rojas said, was long and full of stones."))
                .containsExactly("Marta Rojas affirm");
        assertThat(Spoken.in("The harbour is open to ships of all nations, the Finnish minister noted."))
                .containsExactly("Eero Lahti affirm");
        assertThat(Spoken.in("Trade between the two neighbours is low, Lahti told reporters after the talks."))
                .containsExactly("Eero Lahti affirm");
    }

    @Test
    void whoSpokeLastGoesOnInATag() {
        assertThat(Spoken.in("Trade is low, Lahti said. The visit of Rojas, he added, was a good beginning."))
                .containsExactly("Eero Lahti affirm", "Eero Lahti affirm");
        assertThat(Spoken.in(
                        "\"Trade is low,\" Lahti said. \"We hope for more visits like that of Rojas,\" he went on."))
                .containsExactly("Eero Lahti affirm", "Eero Lahti pledge");
    }

    @Test
    void aTitleStandsForWhoSpokeLast() {
        assertThat(Spoken.in("Lahti stressed the value of trade. His Excellency also thanked the guests."))
                .containsExactly("Eero Lahti affirm", "Eero Lahti thank");
    }

    @Test
    void whoIsNamedAsAnObjectDoesNotSpeak() {
        assertThat(Spoken.in("The talks with Rojas stressed the value of trade."))
                .isEmpty();
    }

    @Test
    void aRelativeClauseHasTheNameBeforeIt() {
        assertThat(Spoken.in("Finland was represented by Eero Lahti, who noted in his speech that trade grows."))
                .containsExactly("Eero Lahti affirm");
    }

    @Test
    void theOfficialBehindWhatIsSaidIsWhoSpokeLast() {
        assertThat(Spoken.in("Lahti thanked Chile. The partnership is a priority, the dignitary affirmed."))
                .containsExactly("Eero Lahti thank", "Eero Lahti affirm");
    }

    @Test
    void whatSomebodyHadSaidIsNoTag() {
        assertThat(Spoken.in("Lahti condemned what Rojas had said about the islands."))
                .containsExactly("Eero Lahti condemn");
    }
}
