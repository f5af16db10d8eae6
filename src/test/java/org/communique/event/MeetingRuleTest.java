package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingRuleTest {
    private static List<String> read(String text) {
        return Told.by(new MeetingRule(), text);
    }

    @Test
    void whoMetWhomBothTakePart() {
        assertThat(read("Norwegian Foreign Minister Kari Solheim met her Ghanaian counterpart Kofi Mensah in Accra."))
                .containsExactly("Meeting held [GHA+NOR]: Kari Solheim participant, Kofi Mensah participant");
    }

    @Test
    void whoReceivesIsHost() {
        assertThat(
                        read(
                                "Uruguay's President Rafael Ibarra received Slovak Prime Minister Peter Kovalik at the palace."))
                .containsExactly("Meeting held [SVK+URY]: Rafael Ibarra host, Peter Kovalik guest");
    }

    @Test
    void whoWasReceivedIsGuest() {
        assertThat(read("Slovak Prime Minister Peter Kovalik was received by Uruguay's President Rafael Ibarra."))
                .containsExactly("Meeting held [SVK+URY]: Peter Kovalik guest, Rafael Ibarra host");
    }

    @Test
    void theHostOfADinnerIsHost() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop hosted Portuguese Defence Minister Rui Tavares for dinner in Mombasa."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop host, Rui Tavares guest");
    }

    @Test
    void whoCallsOnAnotherIsHisGuest() {
        assertThat(read("Ambassador Lina Haddad of Jordan called on Fijian Defence Minister Jone Waqa on Friday."))
                .containsExactly("Meeting held [FJI+JOR]: Lina Haddad guest, Jone Waqa host");
    }

    @Test
    void whoPaysACourtesyCallIsGuest() {
        assertThat(read("Ambassador Lina Haddad of Jordan paid a courtesy call on Fijian Defence Minister Jone Waqa."))
                .isNotEmpty()
                .allMatch("Meeting held [FJI+JOR]: Lina Haddad guest, Jone Waqa host"::equals);
    }

    @Test
    void eachCounterpartMetSeparatelyHasAMeetingOfHisOwn() {
        assertThat(
                        read(
                                "Peruvian Foreign Minister Ana Quispe met separately with Canadian Foreign Minister John Ross and Dutch Foreign Minister Pieter Visser."))
                .containsExactly(
                        "Meeting held [CAN+PER]: Ana Quispe participant, John Ross participant",
                        "Meeting held [NLD+PER]: Ana Quispe participant, Pieter Visser participant");
    }

    @Test
    void ministersOfTwoStatesMetAreTwoMeetings() {
        assertThat(
                        read(
                                "Peruvian Foreign Minister Ana Quispe met Canadian Foreign Minister John Ross and Dutch Foreign Minister Pieter Visser."))
                .containsExactly(
                        "Meeting held [CAN+PER]: Ana Quispe participant, John Ross participant",
                        "Meeting held [NLD+PER]: Ana Quispe participant, Pieter Visser participant");
    }

    @Test
    void aMeetingAheadIsPlanned() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop will meet Portuguese Defence Minister Rui Tavares in Nairobi."))
                .containsExactly("Meeting planned [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop is to meet Portuguese Defence Minister Rui Tavares next week."))
                .containsExactly("Meeting planned [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
    }

    @Test
    void aPronounStandsForTheOneNamedBefore() {
        assertThat(
                        read(
                                "Peruvian Foreign Minister Ana Quispe flew home on Sunday. She met Canadian Foreign Minister John Ross there."))
                .containsExactly("Meeting held [CAN+PER]: Ana Quispe participant, John Ross participant");
    }

    @Test
    void reportersAndCrowdsAreNoCounterpart() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop met reporters in Nairobi."))
                .isEmpty();
        assertThat(read("Kenyan Defence Minister Amos Kiprop welcomed the decision of the court."))
                .isEmpty();
    }

    @Test
    void aLetterIsReceivedWithoutMeeting() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop received a letter from the parliament."))
                .isEmpty();
    }

    @Test
    void callingForSomethingIsNoVisit() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop called on Tuesday for calm."))
                .isEmpty();
        assertThat(read("Kenyan Defence Minister Amos Kiprop called on the rebels to lay down arms."))
                .isEmpty();
    }

    @Test
    void targetsThatAreMetAreNoMeeting() {
        assertThat(read("The target was met by the end of the year.")).isEmpty();
    }

    @Test
    void talksByPhoneAreNoMeeting() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop held phone talks with Portuguese Defence Minister Rui Tavares."))
                .isEmpty();
    }

    @Test
    void aMeetingOfNobodyNamedIsNone() {
        assertThat(read("The two men had a meeting and then another one.")).isEmpty();
    }

    @Test
    void whoSpokeLaterDidNotMeetTheWorkers() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop met with wood workers before Portuguese Defence Minister Rui Tavares spoke."))
                .isEmpty();
    }

    @Test
    void twoWhoMetAreBothTheSubject() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop and Portuguese Defence Minister Rui Tavares met in Lisbon."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop participant, Rui Tavares participant");
    }

    @Test
    void aDelegationIsMetInWhoLeadsIt() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop received a Portuguese military delegation led by Defence Minister Rui Tavares."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop host, Rui Tavares head-of-delegation");
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop received a delegation of the Portuguese parliament headed by Speaker Rui Tavares."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop host, Rui Tavares head-of-delegation");
    }

    @Test
    void theDelegationThatComesAlongTakesNobodysPlace() {
        assertThat(
                        read(
                                "Portuguese Defence Minister Rui Tavares and the delegation accompanying him met with Kenyan Defence Minister Amos Kiprop."))
                .containsExactly("Meeting held [KEN+PRT]: Rui Tavares participant, Amos Kiprop participant");
    }

    @Test
    void anAudienceIsGivenToTheGuest() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop gave an audience at his palace to Portuguese Defence Minister Rui Tavares."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop host, Rui Tavares guest");
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop gave a reception at State House for Portuguese Defence Minister Rui Tavares."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop host, Rui Tavares guest");
    }

    @Test
    void thePalaceIsNobody() {
        assertThat(
                        read(
                                "Kenyan King Amos received at the Royal Palace today Rui Tavares, Defence Minister of Portugal."))
                .containsExactly("Meeting held [KEN+PRT]: Amos host, Rui Tavares guest");
    }

    @Test
    void theEnvoyOfASenderIsReceived() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Kenyan President Amos Kiprop received in Nairobi on Monday a special envoy of President Rui Tavares of Portugal.\n\nThe envoy, Portuguese Foreign Minister Jorge Leite, brought greetings."))
                .anyMatch(event -> event.contains("Meeting")
                        && event.contains("Amos Kiprop host")
                        && event.contains("Jorge Leite guest"));
    }

    @Test
    void onWhomSomebodyCalledIsHost() {
        assertThat(
                        read(
                                "Portuguese Defence Minister Rui Tavares, on whom Kenyan Defence Minister Amos Kiprop also called, spoke of ships."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop guest, Rui Tavares host");
    }

    @Test
    void whoseCallIsReceivedIsGuest() {
        assertThat(
                        read(
                                "Uruguay's President Rafael Ibarra received a courtesy call from Slovak Prime Minister Peter Kovalik."))
                .containsExactly("Meeting held [SVK+URY]: Rafael Ibarra host, Peter Kovalik guest");
        assertThat(
                        read(
                                "Uruguay's President Rafael Ibarra hosted a reception in Salto for Slovak Prime Minister Peter Kovalik."))
                .containsExactly("Meeting held [SVK+URY]: Rafael Ibarra host, Peter Kovalik guest");
    }

    @Test
    void whoTakesLeaveIsReceivedOnceMore() {
        assertThat(read("Kenyan President Amos Kiprop bade farewell on Monday to Portuguese Ambassador Rui Tavares."))
                .containsExactly("Meeting held [KEN+PRT]: Amos Kiprop host, Rui Tavares guest");
    }

    @Test
    void namesBetweenSemicolonsAreMetOneByOne() {
        assertThat(
                        read(
                                "Peruvian Foreign Minister Ana Quispe met with John Ross, Foreign Minister of Canada; Pieter Visser, Foreign Minister of the Netherlands; and Peter Odhiambo, Foreign Minister of Kenya."))
                .containsExactly(
                        "Meeting held [CAN+PER]: Ana Quispe participant, John Ross participant",
                        "Meeting held [NLD+PER]: Ana Quispe participant, Pieter Visser participant",
                        "Meeting held [KEN+PER]: Ana Quispe participant, Peter Odhiambo participant");
    }

    @Test
    void ministersOfTwoAdjectivesMeet() {
        assertThat(read("The Peruvian and Canadian foreign ministers met on Monday."))
                .containsExactly("Meeting held [CAN+PER]");
    }

    @Test
    void counterpartsInTwoStatesAreMetOneByOne() {
        assertThat(read("Peruvian Foreign Minister Ana Quispe met her counterparts in Canada and Kenya."))
                .containsExactly(
                        "Meeting held [CAN+PER]: Ana Quispe participant",
                        "Meeting held [KEN+PER]: Ana Quispe participant");
    }

    @Test
    void whoHasDinnerWithSomebodyMeetsHim() {
        assertThat(read("Peruvian President Ana Quispe had dinner with Canadian Foreign Minister John Ross on Monday."))
                .containsExactly("Meeting held [CAN+PER]: Ana Quispe participant, John Ross participant");
    }

    @Test
    void whomAStateWelcomesVisitsItAndMeetsNobodyYet() {
        assertThat(read("Kenya welcomed Chilean Minister Ana Soto on Monday.")).isEmpty();
    }

    @Test
    void leadersWhomAColonNamesAreMetEach() {
        assertThat(
                        read(
                                "Slovak Prime Minister Peter Kovalik met with three leaders in turn: Uruguay's Rafael Ibarra, Kenya's Amos Kiprop and Fiji's Jone Waqa."))
                .containsExactly(
                        "Meeting held [SVK+URY]: Peter Kovalik participant, Rafael Ibarra participant",
                        "Meeting held [KEN+SVK]: Peter Kovalik participant, Amos Kiprop participant",
                        "Meeting held [FJI+SVK]: Peter Kovalik participant, Jone Waqa participant");
    }

    @Test
    void whoOpensTheSentenceByReceivingIsHost() {
        assertThat(
                        read(
                                "Receiving a courtesy visit from Slovak Prime Minister Peter Kovalik, on Friday at the palace, Uruguay's President Rafael Ibarra voiced gratitude."))
                .containsExactly("Meeting held [SVK+URY]: Rafael Ibarra host, Peter Kovalik guest");
    }

    @Test
    void whoIsMetAtAnAirportHoldsNoTalks() {
        assertThat(
                        read(
                                "At the airport Slovak Prime Minister Peter Kovalik was met by Uruguay's President Rafael Ibarra."))
                .isEmpty();
    }

    @Test
    void oneSeesAnother() {
        assertThat(
                        read(
                                "Uruguay's President Rafael Ibarra saw Slovak Prime Minister Peter Kovalik at the palace on Friday."))
                .containsExactly("Meeting held [SVK+URY]: Rafael Ibarra participant, Peter Kovalik participant");
    }

    @Test
    void whatOneIsSeenToDoIsNoMeeting() {
        assertThat(
                        read(
                                "Uruguay's President Rafael Ibarra saw Slovak Prime Minister Peter Kovalik win another election."))
                .isEmpty();
    }

    @Test
    void whoEachReceiveOneHaveMeetingsOfTheirOwn() {
        assertThat(
                        read(
                                "Uruguay's President Rafael Ibarra and Uruguay's Vice President Ana Sosa will each receive Slovak Prime Minister Peter Kovalik."))
                .hasSize(2);
    }

    @Test
    void whoIsCalledABrotherIsMet() {
        assertThat(
                        read(
                                "Kenya's President Amos Kiprop conferred with his Ghanaian brother, President Kofi Mensah, on Friday."))
                .containsExactly("Meeting held [GHA+KEN]: Amos Kiprop participant, Kofi Mensah participant");
    }

    @Test
    void whoIsVisitedInHisOfficeReceives() {
        assertThat(
                        read(
                                "Chilean Trade Minister Luis Soto was visited in his office by Latvian Foreign Minister Ilze Ozola."))
                .containsExactly("Meeting held [CHL+LVA]: Ilze Ozola guest, Luis Soto host");
    }

    @Test
    void aCourtesyVisitIsPaidBySomebody() {
        assertThat(
                        read(
                                "A courtesy visit was paid to Chilean President Luis Soto by the Latvian ambassador, Ilze Ozola."))
                .containsExactly("Meeting held [CHL+LVA]: Ilze Ozola guest, Luis Soto host");
    }

    @Test
    void anEnvoyWhoBidsFarewellIsTheGuest() {
        assertThat(read("Latvian ambassador Ilze Ozola bade farewell to Chilean President Luis Soto."))
                .containsExactly("Meeting held [CHL+LVA]: Luis Soto host, Ilze Ozola guest");
    }

    @Test
    void aDelegationFromAStateStandsForItsLeader() {
        assertThat(
                        read(
                                "Chilean President Luis Soto received at the palace a delegation from Latvia led by Foreign Minister Ilze Ozola."))
                .singleElement()
                .asString()
                .contains("Luis Soto host", "Ilze Ozola head-of-delegation");
    }

    @Test
    void aDinnerInOnesHonourIsGivenForWhomeverTheStorySpeaksOf() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola arrived on Monday. Chilean Foreign Minister Luis Soto hosted a dinner in her honour."))
                .containsExactly("Meeting held [CHL+LVA]: Luis Soto host, Ilze Ozola guest");
    }

    @Test
    void semicolonsPartWhoIsReceived() {
        assertThat(
                        read(
                                "Chilean President Luis Soto received the Foreign Minister of Latvia, Ilze Ozola; the Prime Minister of Norway, Lars Sund; and the Defence Minister of Kenya, Amos Kiprop."))
                .hasSize(3);
    }

    @Test
    void thoseWhomAColonOrAnInsertionListsAreMetOneByOne() {
        assertThat(
                        read(
                                "Botswana's Foreign Minister Lesego Motsumi saw two of her peers: Kofi Mensah, of Ghana, and, in another meeting, Rodrigo Fuentes, of Chile."))
                .containsExactly(
                        "Meeting held [BWA+GHA]: Lesego Motsumi participant, Kofi Mensah participant",
                        "Meeting held [BWA+CHL]: Lesego Motsumi participant, Rodrigo Fuentes participant");
        assertThat(
                        read(
                                "Moroccan Foreign Minister Youssef Benali received, one after the other, Ghanaian Foreign Minister Kofi Mensah and Chilean Foreign Minister Rodrigo Fuentes."))
                .hasSize(2);
    }

    @Test
    void whoActsBehindAPlaceIsNotMet() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop met Ghanaian President Kofi Mensah in Mombasa and Slovak President Peter Kovalik flew to Oslo."))
                .containsExactly("Meeting held [GHA+KEN]: Amos Kiprop participant, Kofi Mensah participant");
    }

    @Test
    void statesInBracketsAreOfTheNameBeforeThem() {
        assertThat(
                        read(
                                "Slovenian Foreign Minister Maja Kranjc met Lukas Brandner (Austria), Peter Kovalik (Slovakia) and Ana Babic (Croatia)."))
                .hasSize(3);
    }

    @Test
    void theLeaderOfAGroupIsWhoMeets() {
        assertThat(read("A group of ten, with Latvian Speaker Ilze Ozola as leader, met Chilean President Luis Soto."))
                .singleElement()
                .asString()
                .contains("Ilze Ozola head-of-delegation", "Luis Soto participant");
    }

    @Test
    void whoAreReceivedEachOrLikewiseHaveAMeetingEach() {
        assertThat(
                        read(
                                "Ghanaian President Kofi Mensah and Slovak President Peter Kovalik landed in Oslo. Both leaders were received separately by Norwegian Prime Minister Kari Solheim."))
                .containsExactly(
                        "Meeting held [GHA+NOR]: Kari Solheim host, Kofi Mensah guest",
                        "Meeting held [NOR+SVK]: Kari Solheim host, Peter Kovalik guest");
        assertThat(
                        read(
                                "Slovak President Peter Kovalik was received by Norwegian Prime Minister Kari Solheim, and so was Ghanaian President Kofi Mensah."))
                .hasSize(2);
    }

    @Test
    void whoLeadsAGroupOfLawmakersMeetsForIt() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "A group of Latvian lawmakers led by Senator Ilze Ozola met Kenyan President Peter Odhiambo on Monday."))
                .singleElement()
                .asString()
                .contains("Meeting", "Ilze Ozola", "Peter Odhiambo");
    }

    @Test
    void aColleagueWhomOneMeetsIsACounterpart() {
        assertThat(Told.events(
                        "2024-05-15",
                        "NAIROBI, May 15 - Latvian Defence Minister Ilze Ozola met in Nairobi on Monday with her colleague"
                                + " Peter Odhiambo."))
                .singleElement()
                .asString()
                .contains("Peter Odhiambo host");
    }

    @Test
    void whoMetHisCounterpartAndThenAnotherIsTheOneWhoMetBoth() {
        assertThat(
                        read(
                                "Ghanaian Foreign Minister Kofi Mensah met his Norwegian counterpart Kari Solheim in Oslo on Monday and met Norwegian Fisheries Minister Nils Dahl on Tuesday."))
                .containsExactly(
                        "Meeting held [GHA+NOR]: Kofi Mensah participant, Kari Solheim participant",
                        "Meeting held [GHA+NOR]: Kofi Mensah participant, Nils Dahl participant");
    }

    @Test
    void whatIsStillAheadOfTheSubjectDoesNotPutOffWhatIsDone() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Ghanaian Foreign Minister Kofi Mensah met Slovak Foreign Minister Peter Kovalik on Tuesday and is expected to see Slovak President Jana Horska on Friday."))
                .anySatisfy(event -> assertThat(event).contains("Meeting held 2024-05-14", "Peter Kovalik"))
                .anySatisfy(event -> assertThat(event).contains("Meeting planned 2024-05-17", "Jana Horska"));
    }

    @Test
    void whoAttendedTheMeetingIsNotWhomTheSubjectsMet() {
        assertThat(
                        read(
                                "Ghanaian President Kofi Mensah and his Slovak counterpart Peter Kovalik met at the castle, with the talks attended by Slovak Trade Minister Jana Horska."))
                .containsExactly("Meeting held [GHA+SVK]: Kofi Mensah participant, Peter Kovalik participant");
    }

    @Test
    void representativesHaveAHeadAsADelegationHas() {
        assertThat(
                        read(
                                "Ghanaian Foreign Minister Kofi Mensah met in Oslo with Slovak representatives headed by Peter Kovalik."))
                .singleElement()
                .asString()
                .contains("Kofi Mensah participant", "Peter Kovalik head-of-delegation");
    }
}
