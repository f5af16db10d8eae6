package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsRuleTest {
    private static final String THIRD = "The third Chile-Finland strategic dialogue took place in Helsinki. ";

    private static List<String> read(String text) {
        return Told.by(new RoundsRule(), THIRD + text);
    }

    @Test
    void eachRoundOfAListIsASession() {
        assertThat(read("The first took place in Santiago in 2012 and the second in Lima in 2014."))
                .containsExactly(
                        "(DialogueSession held #1 'Chile-Finland strategic dialogue' at Santiago [CHL+FIN])",
                        "(DialogueSession held #2 'Chile-Finland strategic dialogue' at Lima [CHL+FIN])");
    }

    @Test
    void aCityMayHostARound() {
        assertThat(read("Santiago hosted the second one in 2014."))
                .singleElement()
                .asString()
                .startsWith("(DialogueSession held #2");
    }

    @Test
    void theNextRoundIsPlanned() {
        assertThat(read("The next round will be held in Santiago in 2031."))
                .containsExactly("DialogueSession planned 'Chile-Finland strategic dialogue' [CHL+FIN]");
    }

    @Test
    void aWishIsNoRound() {
        assertThat(read("Chile hopes to host its fourth session.")).isEmpty();
    }

    @Test
    void othersThanRoundsAreNone() {
        assertThat(read("It was his first visit to Lima.")).isEmpty();
        assertThat(read("They met for the first time in 2014.")).isEmpty();
    }

    @Test
    void aRoundInACountryIsPlannedWhereItIsToBe() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Norway and Chile held the third round of their strategic dialogue in Oslo on Thursday. "
                                + "The fourth round will be held in Chile, it was agreed."))
                .anyMatch(event -> event.startsWith("(DialogueSession planned #4") && event.contains(" CHL ["));
    }

    @Test
    void theFirstSinceAYearIsNotTheFirst() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The sixth session of the Peru-Chile Joint Trade Commission was held in Lima on Thursday. "
                                + "It is the first session since 2021, when the Commission met in Arica."))
                .noneSatisfy(event -> assertThat(event).contains("#1"));
    }

    @Test
    void anAbbreviatedRoundWasHostedElsewhere() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The eighth meeting of the Peru-Chile Joint Trade Commission (JTC) ended in Lima on Thursday. "
                                + "The seventh JTC meeting had been hosted by Arica in 2021."))
                .anySatisfy(event -> assertThat(event).contains("2021 #7"));
    }

    private static List<String> others(String text) {
        return Told.events(
                        "2024-05-10",
                        "Norway and Chile held the third round of their strategic dialogue in Oslo on Thursday. "
                                + text)
                .stream()
                .filter(event -> event.startsWith("("))
                .toList();
    }

    @Test
    void aCountedRoundHasItsNumber() {
        assertThat(others("Round two had taken place in Santiago in 2022."))
                .containsExactly(
                        "(DialogueSession held 2022 #2 'Chile-Norway strategic dialogue' Santiago CHL [CHL+NOR])");
    }

    @Test
    void eachPlaceOfSeveralRoundsIsOne() {
        assertThat(others("The previous rounds took place in Oslo in 2020 and Santiago in 2022."))
                .containsExactly(
                        "(DialogueSession held 2020 'Chile-Norway strategic dialogue' Oslo NOR [CHL+NOR])",
                        "(DialogueSession held 2022 'Chile-Norway strategic dialogue' Santiago CHL [CHL+NOR])");
    }

    @Test
    void aBareNumberBeforeAVerbIsARound() {
        assertThat(others("The second convened in Santiago in 2022."))
                .containsExactly(
                        "(DialogueSession held 2022 #2 'Chile-Norway strategic dialogue' Santiago CHL [CHL+NOR])");
    }

    @Test
    void whoHostsTheNextIsWhereItIsToBe() {
        assertThat(Told.events(
                        "2024-05-10",
                        "Norway and Chile held the third round of their strategic dialogue in Oslo on Thursday. "
                                + "The fourth will be hosted by Chile."))
                .anyMatch(event -> event.contains("DialogueSession planned #4") && event.contains(" CHL ["));
    }

    @Test
    void eachOfTheLastAndTheNextHasItsDayAndTown() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Norway and Chile held the third round of their strategic dialogue in Oslo on Thursday. "
                                        + "The previous one took place in Santiago in 2022, and the next is due in Arica in 2026."))
                .anyMatch(event -> event.contains("held 2022") && event.contains("Santiago"))
                .anyMatch(event -> event.contains("planned 2026") && event.contains("Arica"));
    }

    @Test
    void inItsFourthEditionIsThisOne() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The Chile-Caricom Summit, in its fourth edition, opens today in Santiago, Chilean Foreign Minister Diego Soto said."))
                .hasSize(1);
    }

    @Test
    void theNumberOfThePreviousRoundStandsBehindIt() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The ninth session of the Chile-Oman Joint Commission was held in Santiago on Thursday. "
                                + "The previous session, the eighth, took place in Muscat in March 2022."))
                .hasSize(2)
                .anyMatch(event -> event.contains("held 2024-05-09 #9"))
                .anyMatch(event -> event.contains("held 2022-03 #8") && event.contains("Muscat"));
    }

    @Test
    void nextYearsMeetingIsTheNextRound() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The Chile-Caricom Summit opened in Santiago on Thursday, Chilean Foreign Minister Diego Soto said. "
                                + "Next year's summit is to be held in Lima."))
                .anyMatch(event -> event.contains("Conference planned 2025") && event.contains("Lima"));
    }

    @Test
    void aRoundOfTheCommitteeIsNotTheOneReported() {
        assertThat(Told.events(
                        "2024-05-10",
                        "The third session of the Chile-Oman Joint Committee began in Santiago on Thursday. "
                                + "The second session of the committee was held in Muscat in 2018."))
                .hasSize(2)
                .anyMatch(event -> event.contains("held 2024-05-09 #3") && event.contains("Santiago"));
    }
}
