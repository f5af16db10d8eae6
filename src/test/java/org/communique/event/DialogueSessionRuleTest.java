package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueSessionRuleTest {
    private static List<String> read(String text) {
        return Told.by(new DialogueSessionRule(), text);
    }

    @Test
    void aNumberedRoundIsASessionOfItsSeries() {
        assertThat(read("The 5th Chile–Finland Defence Dialogue was held in Helsinki on Friday."))
                .containsExactly("DialogueSession held #5 'Chile-Finland Defence Dialogue' [CHL+FIN]");
    }

    @Test
    void theNumberMayBeAWord() {
        assertThat(read("The two deputy ministers co-chaired the twenty-first strategic dialogue."))
                .containsExactly("DialogueSession held #21 'strategic dialogue'");
    }

    @Test
    void aRoundOfSomethingIsASessionOfIt() {
        assertThat(read("Chile and Finland held the third round of political consultations in Helsinki."))
                .containsExactly("DialogueSession held #3 'political consultations' [CHL+FIN]");
    }

    @Test
    void aCommissionMeetsInSessions() {
        assertThat(read("The second session of the Chile-Finland joint economic commission met in Santiago."))
                .containsExactly("DialogueSession held #2 'Chile-Finland joint economic commission' [CHL+FIN]");
    }

    @Test
    void aRoundWithoutNumberNeedsAVerbThatHoldsIt() {
        assertThat(read("Chile and Finland held their annual defence policy dialogue in Helsinki."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held ")
                .contains("defence policy dialogue");
    }

    @Test
    void talksMayBeOnASubject() {
        assertThat(read("The seventh strategic talks on defence matters were held in Santiago on Friday."))
                .containsExactly("DialogueSession held #7 'strategic talks on defence matters'");
    }

    @Test
    void aRoundSinceWhichTimeHasPassedIsBackground() {
        assertThat(read("Since the sixth Chile-Finland Defence Dialogue, trade has grown."))
                .containsExactly("(DialogueSession held #6 'Chile-Finland Defence Dialogue' [CHL+FIN])");
    }

    @Test
    void roundsOfNegotiationsOfTwoStatesAreSessions() {
        assertThat(read("The fourth round of free-trade negotiations between Chile and Oman took place in Muscat."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held #4")
                .endsWith("[CHL+OMN]");
        assertThat(read("Chile and Peru held the 12th round of the corps commander-level talks on Friday."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held #12")
                .endsWith("[CHL+PER]");
    }

    @Test
    void negotiationsOfFirmsAndUnionsAreNoSessions() {
        assertThat(read("The union opened a fifth round of talks with Air Malta, with a mediator from Italy."))
                .isEmpty();
        assertThat(read("A Chilean phone maker began its second round of negotiations with investors from Peru."))
                .isEmpty();
    }

    @Test
    void theSidesMayStandBehindTheVerb() {
        assertThat(
                        read(
                                "Consultations were held in Santiago on Friday between the ministries of foreign affairs of Chile and Finland."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held")
                .endsWith("[CHL+FIN]");
    }

    @Test
    void theFirstTimeAfterABreakIsNoFirstRound() {
        assertThat(read("The Chile-Peru Joint Commission met in Lima on Friday for the first time after 17 years."))
                .singleElement()
                .asString()
                .doesNotContain("#1");
        assertThat(read("The Chile-Peru Joint Commission met in Lima on Friday for the 36th time since its founding."))
                .singleElement()
                .asString()
                .contains("#36");
    }

    @Test
    void aSlashAndARomanOneAreRead() {
        assertThat(read("The 12th session of the Angola/Portugal Bilateral Commission opened in Luanda."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held #12")
                .endsWith("[AGO+PRT]");
        assertThat(read("The I Portugal-Angola Defence Commission met in Luanda on Friday."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held #1 ");
    }

    @Test
    void mechanismsThatAreMerelyNamedAreNoSession() {
        assertThat(read("Cooperation goes on through mechanisms such as the joint committee and the policy dialogue."))
                .isEmpty();
    }

    @Test
    void standingBodiesOfManyAreNoSession() {
        assertThat(read("The UN Security Council met on Sunday.")).isEmpty();
        assertThat(read("The International Olympic Committee held a meeting.")).isEmpty();
        assertThat(read("The council of the city held its third meeting.")).isEmpty();
    }

    @Test
    void talkOfOtherKindsIsNoSession() {
        assertThat(read("The play is a dialogue between a fox and a hen.")).isEmpty();
        assertThat(read("Peace talks failed on the second day.")).isEmpty();
        assertThat(read("The teachers held wage talks with the board.")).isEmpty();
    }

    @Test
    void roundsOfOtherThingsAreNoSession() {
        assertThat(read("The third round of the boxing match was held in Lagos."))
                .isEmpty();
        assertThat(read("Wage talks went into a fifth round.")).isEmpty();
    }

    @Test
    void aBodyMayMeetForTheNthTime() {
        assertThat(read("The Joint Trade Commission (JTC) of Chile and Finland met for the ninth time in Santiago."))
                .containsExactly("DialogueSession held #9 'Joint Trade Commission (JTC)' [CHL+FIN]");
    }

    @Test
    void theNumberMayStandBehindTheName() {
        assertThat(read("The Chile-Finland Coordination Council then held its third meeting."))
                .containsExactly("DialogueSession held #3 'Chile-Finland Coordination Council' [CHL+FIN]");
    }

    @Test
    void whatIsStillAheadIsPlanned() {
        assertThat(read("Still ahead this year is the fifth Chile-Finland strategic dialogue."))
                .containsExactly("DialogueSession planned #5 'Chile-Finland strategic dialogue' [CHL+FIN]");
    }

    @Test
    void theNumberStandsBehindTheGenitive() {
        assertThat(read("Norway and Oman opened the Norway-Oman Economic Joint Committee's eighth meeting in Oslo."))
                .containsExactly("DialogueSession held #8 'Norway-Oman Economic Joint Committee' [NOR+OMN]");
    }

    @Test
    void whatIsToldAsHeldIsHeldWhateverFollows() {
        assertThat(
                        read(
                                "Kenya and Oman will train together after the ninth Kenya-Oman Defence Dialogue, held in Nairobi."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession held #9");
    }

    @Test
    void whoCoChairedTheDialogueWithAnotherHeldNoMeetingBesidesIt() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Chile and Oman held the 11th Bilateral Strategic Dialogue in Muscat on Thursday."
                                        + " Chilean Deputy Foreign Minister Diego Rojas co-chaired the dialogue with Omani Undersecretary Salim Harthi."))
                .singleElement()
                .asString()
                .contains("DialogueSession", "Diego Rojas co-chair", "Salim Harthi co-chair");
    }

    @Test
    void theNumberedMeetingOfTwoMinistriesInAThirdState() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The third ministerial meeting between Chile and Peru, mediated by Oman, took place in Muscat on Thursday."
                                + " Omani Foreign Minister Salim Harthi presided over the meeting."))
                .singleElement()
                .asString()
                .contains("DialogueSession", "#3");
    }

    @Test
    void aMinistersNameThatATownBearsIsNoVenue() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Chilean Defence Minister Pablo Lima hosted the 4th Chile-Oman Defence Dialogue on Thursday."))
                .noneMatch(event -> event.contains("PER"));
    }

    @Test
    void whoWillPresideStandsBeforeWhatIsToCome() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The 18th session of the Chile-Oman Joint Commission, co-chaired by Chilean Deputy Prime Minister Diego Rojas"
                                + " and Omani Energy Minister Salim Harthi, will be held in Muscat in June."))
                .singleElement()
                .asString()
                .contains("DialogueSession planned 2024-06 #18");
    }
}
