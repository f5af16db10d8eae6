package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRuleTest {
    private static final String TALKS =
            "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n";

    /** Statements of what stands behind the news of talks: {@code Marta Rojas thank: The first words}. */
    private static List<String> read(String text) {
        return Told.statements("2016-04-12", TALKS + text);
    }

    @Test
    void anAcceptedInvitationIsNoSpeech() {
        assertThat(Spoken.in("Rojas has accepted an invitation to the fair.")).isEmpty();
    }

    @Test
    void whoSaidIsTheSpeaker() {
        assertThat(read("Rojas said the road to peace was long."))
                .containsExactly("Marta Rojas affirm: Rojas said the");
    }

    @Test
    void whoSaidMayStandBehindAQuotation() {
        assertThat(read("\"The road to peace is long,\" Rojas said."))
                .containsExactly("Marta Rojas affirm: \"The road to");
        assertThat(read("\"The road to peace is long,\" said Lahti."))
                .containsExactly("Eero Lahti affirm: \"The road to");
    }

    @Test
    void theVerbTellsTheAct() {
        assertThat(read("Lahti thanked Chile for its help.")).containsExactly("Eero Lahti thank: Lahti thanked Chile");
        assertThat(read("Lahti proposed a joint working group."))
                .containsExactly("Eero Lahti propose: Lahti proposed a");
        assertThat(read("Lahti congratulated Chile on its election."))
                .containsExactly("Eero Lahti praise: Lahti congratulated Chile");
        assertThat(read("Rojas invited him to come to Santiago."))
                .containsExactly("Marta Rojas invite: Rojas invited him");
        assertThat(read("Rojas warned of war in the region.")).containsExactly("Marta Rojas warn: Rojas warned of");
        assertThat(read("Lahti expressed support for the plan."))
                .containsExactly("Eero Lahti support: Lahti expressed support");
        assertThat(read("Lahti condemned the attack on the ships."))
                .containsExactly("Eero Lahti condemn: Lahti condemned the");
        assertThat(read("Rojas pledged to send more teachers."))
                .containsExactly("Marta Rojas pledge: Rojas pledged to");
    }

    @Test
    void whatHadBeenSaidBeforeIsNoneButAnInvitationIs() {
        assertThat(read("Lahti had proposed a joint working group.")).isEmpty();
        assertThat(read("Rojas had invited him to come to Santiago."))
                .containsExactly("Marta Rojas invite: Rojas had invited");
    }

    @Test
    void aPronounSpeaksForItsPerson() {
        assertThat(read("Lahti thanked Chile for its help. He proposed a joint working group."))
                .containsExactly("Eero Lahti thank: Lahti thanked Chile", "Eero Lahti propose: He proposed a");
    }

    @Test
    void whoIsCalledByHisPartGoesOnAsHe() {
        assertThat(
                        read(
                                "Lahti thanked Chile for its help. The guest noted that herders suffer. She asked for vaccines."))
                .contains("Marta Rojas urge: She asked for");
    }

    @Test
    void initialsOfAPostSpeakForItsHolder() {
        assertThat(Told.statements(
                        "2016-04-12",
                        "Chilean Chief of Army Staff Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n"
                                + "The COAS thanked Finland for its help."))
                .containsExactly("Marta Rojas thank: The COAS thanked");
    }

    @Test
    void aNameInLyIsNoAdverb() {
        assertThat(Told.statements(
                        "2016-04-12",
                        "Chilean Foreign Minister Marta Rojas met the Irish ambassador to Chile, Sean Connolly, in Santiago on Monday.\n\n"
                                + "Connolly said that trade was growing."))
                .containsExactly("Sean Connolly affirm: Connolly said that");
    }

    @Test
    void wishesConveyedAreNoSpeech() {
        assertThat(read("Rojas conveyed her best wishes to the Finnish people."))
                .isEmpty();
    }

    @Test
    void aPostSpeaksForItsHolder() {
        assertThat(read("The Chilean minister said the road was long."))
                .containsExactly("Marta Rojas affirm: The Chilean minister");
    }

    @Test
    void bothSidesSpeakAsParties() {
        assertThat(read("Both sides agreed to buy more fish.")).containsExactly("parties agree: Both sides agreed");
        assertThat(read("The two ministers condemned the attack on the ships."))
                .containsExactly("parties condemn: The two ministers");
    }

    @Test
    void twoNamedTogetherSpeakAsParties() {
        assertThat(read("Rojas and Lahti condemned the attack on the ships."))
                .containsExactly("parties condemn: Rojas and Lahti");
    }

    @Test
    void aSentenceThatGoesOnWithTheQuotationHasTheSameSpeaker() {
        assertThat(read("\"The road to peace is long. We will walk it together,\" Rojas said."))
                .hasSize(2)
                .allMatch(statement -> statement.startsWith("Marta Rojas "));
    }

    @Test
    void anAgencyThatReportsDoesNotSpeak() {
        assertThat(read("The fish was fresh, the Lusa News Agency reported.")).isEmpty();
    }

    @Test
    void whatNobodySaysIsNoStatement() {
        assertThat(read("The road to peace is long and full of stones.")).isEmpty();
    }

    @Test
    void aStatementIsMadeAtTheTalksOfItsSpeaker() {
        Report report = Told.report("2016-04-12", TALKS + "Lahti thanked Chile for its help.");
        assertThat(report.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.event()).contains("event-1"));
    }

    @Test
    void withoutAnEventNobodySpeaks() {
        assertThat(Told.statements(
                        "2016-04-12", "Chilean Foreign Minister Marta Rojas said the road to peace was long."))
                .isEmpty();
    }

    @Test
    void aLongSentenceIsCutToWhatMayBeQuoted() {
        Report report = Told.report(
                "2016-04-12", TALKS + "Lahti said that the road " + "went on and on ".repeat(40) + "to the sea.");
        assertThat(report.statements())
                .singleElement()
                .satisfies(
                        statement -> assertThat(statement.sentence().length()).isLessThanOrEqualTo(Evidence.LONGEST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Juan Perez, Ambassador of Peru, said that trade was good. | Juan Perez affirm: Juan Perez, Ambassador
                    The guest, in turn, praised the soup.      | Marta Rojas praise: The guest, in
                    The guest ate little and praised the soup. | Marta Rojas praise: The guest ate
                    Trade should grow, he believes.      | Eero Lahti affirm: Trade should grow,
                    The host praised the frank exchange. | Eero Lahti praise: The host praised
                    Trade should grow, the guest stressed. | Marta Rojas affirm: Trade should grow,
                    Chile's chief diplomat called for peace. | Marta Rojas urge: Chile's chief diplomat
                    Trade should grow, they agreed. | parties agree: Trade should grow,
                    In Lahti's view, the treaty should be ratified soon. | Eero Lahti affirm: In Lahti's view,
                    Rojas, according to a statement, is ready for talks. | Marta Rojas pledge: Rojas, according to
                    Finland wants peace, said its foreign minister. | Eero Lahti affirm: Finland wants peace,
                    Rojas and Lahti spoke out in favour of closer ties. | parties support: Rojas and Lahti
                    Lahti dismissed the claim as false. | Eero Lahti condemn: Lahti dismissed the
                    Rojas denied that there were any differences. | Marta Rojas affirm: Rojas denied that
                    Rojas made no secret of her worries about the war. | Marta Rojas warn: Rojas made no
                    The two heads of delegation called for peace. | parties urge: The two heads
                    They intend to work together in the region. | parties pledge: They intend to
                    """)
    void journalistsHaveManyWaysOfSayingWhoSpoke(String sentence, String statement) {
        assertThat(read(sentence)).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The road, which Rojas announced in March, is long.",
                "The road is long, said a diplomatic source.",
                "Lahti welcomed him at the airport.",
                "On the border no agreement has been reached.",
                "Rojas, whom Lahti had invited to his farm, was late.",
                "Rojas said:",
            })
    void notAllThatSoundsLikeSpeakingIsAStatement(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
