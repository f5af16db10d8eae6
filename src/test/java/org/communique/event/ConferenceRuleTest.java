package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConferenceRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ConferenceRule(), text);
    }

    @Test
    void aForumIsKnownByItsNameAndNumber() {
        assertThat(read("Omani Foreign Minister Said Rashid attended the 9th Muscat Security Forum."))
                .containsExactly("Conference held #9 'Muscat Security Forum': Said Rashid participant");
    }

    @Test
    void theSubjectIsPartOfTheName() {
        assertThat(read("The 12th Conference on Disarmament and Peace opened in Vienna."))
                .containsExactly("Conference held #12 'Conference on Disarmament and Peace'");
    }

    @Test
    void aSummitNeedsNoNumber() {
        assertThat(read("Leaders gathered in Lima for the Andean Summit."))
                .containsExactly("Conference held 'Andean Summit'");
    }

    @Test
    void anOrganisationInTheNameTakesPart() {
        assertThat(read("Omani Foreign Minister Said Rashid joined the ASEAN Summit in Jakarta."))
                .containsExactly("Conference held 'ASEAN Summit' [ASEAN]: Said Rashid participant");
    }

    @Test
    void aParliamentIsNoConference() {
        assertThat(read("The National Congress adopted the budget.")).isEmpty();
        assertThat(read("The General Assembly votes today on the text.")).isEmpty();
    }

    @Test
    void aPressConferenceIsNone() {
        assertThat(read("He spoke at a press conference after the game.")).isEmpty();
        assertThat(read("He spoke at a Press Conference after the game.")).isEmpty();
    }

    @Test
    void theSummitOfAMountainIsNone() {
        assertThat(read("Two climbers reached the summit before noon.")).isEmpty();
    }

    @Test
    void aConferenceWithoutANameIsNone() {
        assertThat(read("The minister flew to a conference in Vienna.")).isEmpty();
    }

    @Test
    void aSummitMayBeOfSomewhere() {
        assertThat(read("The sixth Summit of the Americas opened in Lima."))
                .containsExactly("Conference held #6 'Summit of the Americas'");
    }

    @Test
    void anOrganisationsSummitNeedsNoCapital() {
        assertThat(read("Omani Foreign Minister Said Rashid joined the NATO summit in Madrid."))
                .containsExactly("Conference held 'NATO summit' [NATO]: Said Rashid participant");
    }

    @Test
    void aTrilateralMeetingIsAConference() {
        assertThat(read("Oman, Peru and Ghana held a trilateral meeting in Muscat."))
                .singleElement()
                .asString()
                .startsWith("Conference held")
                .contains("OMN", "PER", "GHA");
    }

    @Test
    void aRomanNumeralIsANumber() {
        assertThat(read("The VI Lima Conference on Fisheries opened on Monday."))
                .containsExactly("Conference held #6 'Lima Conference on Fisheries'");
    }

    @Test
    void theBodyOfAnOfficeDoesNotMeet() {
        assertThat(
                        read(
                                "Omani Deputy Prime Minister for the Council of Ministers Said Rashid opened a school in Sohar."))
                .isEmpty();
    }

    @Test
    void whatAnOrganisationCallsTogetherIsItsOwn() {
        assertThat(Told.by(
                        new ConferenceRule(), "CARICOM leaders opened their summit with Canada in Ottawa on Tuesday."))
                .singleElement()
                .asString()
                .startsWith("Conference held 'CARICOM summit'")
                .contains("[CAN+CARICOM]");
        assertThat(Told.by(new ConferenceRule(), "The OAS opened its emergency summit in Lima on Friday."))
                .singleElement()
                .asString()
                .contains("[OAS]");
    }

    @Test
    void aForumThatOneIsInvitedToIsNotTold() {
        assertThat(Told.by(new ConferenceRule(), "Minister Aino Salo invited him to attend the Baltic Security Forum."))
                .isEmpty();
    }

    @Test
    void anOrganisationsMinistersGather() {
        assertThat(read("A two-day gathering of CARICOM foreign ministers closed in Georgetown."))
                .containsExactly("Conference held [CARICOM]");
    }

    @Test
    void itsLeadersHaveASummitOfTheirs() {
        assertThat(read("Leaders of the Arab League ended their 19th summit in Cairo."))
                .containsExactly("Conference held #19 'LAS summit' [LAS]");
    }

    @Test
    void aRegionMeetsAState() {
        assertThat(read("The second Central Asia-Norway summit was held in Oslo."))
                .containsExactly("Conference held #2 'Central Asia-Norway summit' [NOR]");
    }

    @Test
    void anAbbreviationIsAName() {
        assertThat(read("Kenyan President Daniel Kiprop will attend COP28 in Dubai."))
                .containsExactly("Conference planned 'COP28': Daniel Kiprop participant");
    }

    @Test
    void whoArrivesForItTakesPart() {
        assertThat(read("Kenyan President Daniel Kiprop arrived in Lima on Monday for the Andean Summit."))
                .containsExactly("Conference held 'Andean Summit': Daniel Kiprop participant");
    }

    @Test
    void whoSpeaksAtItTakesPart() {
        assertThat(read("At the close of the Andean Summit in Lima, Peruvian President Juan Quispe called for unity."))
                .containsExactly("Conference held 'Andean Summit': Juan Quispe participant");
    }

    @Test
    void headsOfARegionConfer() {
        assertThat(read("The fifth consultative meeting of the Heads of State of Central Asia took place in Oslo."))
                .singleElement()
                .asString()
                .startsWith("Conference held #5");
    }

    @Test
    void aRegionBeforeSmallWordsNamesASummit() {
        assertThat(read("The EU-Central Asia summit opened in Lima."))
                .containsExactly("Conference held 'EU-Central Asia summit' [EU]");
    }

    @Test
    void theOfficialsBelongToTheName() {
        assertThat(read("The 41st Ordinary Summit of SADC heads of state and government opened in Luanda."))
                .containsExactly("Conference held #41 'Ordinary Summit of SADC heads of state and government' [SADC]");
    }

    @Test
    void anOrganisationPlansItsSummit() {
        assertThat(read("The talks touched on the Extraordinary Summit that the ASEAN has planned."))
                .hasSize(1);
    }

    @Test
    void leadersNeedNoCapital() {
        assertThat(read("African leaders meet in Lome on Wednesday for an extraordinary summit."))
                .singleElement()
                .asString()
                .startsWith("Conference");
    }

    @Test
    void aRegionNamesASummit() {
        assertThat(read("Oslo hosted the fourth summit of the Western Highlands."))
                .singleElement()
                .asString()
                .startsWith("Conference held #4");
    }

    @Test
    void whatIsSituatedIsTold() {
        assertThat(read("Talks turned to next month's BRICS summit in Lima.")).hasSize(1);
        assertThat(read("The decisions of the BRICS summit matter.")).isEmpty();
    }

    @Test
    void preparationsAreNoOccasion() {
        assertThat(read("They went over the arrangements for the meeting of the leaders of the islands."))
                .isEmpty();
    }

    @Test
    void aMeetingIsOfTheOrganisationBeforeOrBehindIt() {
        assertThat(read("Omani Foreign Minister Said Rashid attended the OPEC meeting in Vienna."))
                .containsExactly("Conference held 'OPEC meeting' [OPEC]: Said Rashid participant");
        assertThat(
                        read(
                                "Omani Foreign Minister Said Rashid will chair the next ministerial of the Arab League in May."))
                .singleElement()
                .asString()
                .contains("[LAS]");
    }

    @Test
    void theMeetingOfWhoServesAnOrganisationIsNoneOfIt() {
        assertThat(read("The meeting of NATO Secretary General Jan Vos with Said Rashid took place in Muscat."))
                .isEmpty();
    }

    @Test
    void aGroupMayOwnTheMeeting() {
        assertThat(read("The Northern Group's ministerial meeting took place in Oslo."))
                .containsExactly("Conference held 'Northern Group's ministerial meeting'");
        assertThat(read("The second Chile-Arab foreign ministers' meeting takes place in Lima on May 4."))
                .singleElement()
                .asString()
                .contains("#2 'Chile-Arab foreign ministers' meeting' [CHL]");
    }

    @Test
    void theLeadersOfARegionHoldIt() {
        assertThat(read("The sixth consultative meeting of Central Asian leaders was held in Lima on May 4."))
                .containsExactly("Conference held #6 'consultative meeting of Central Asian leaders'");
        assertThat(read("A meeting of Jewish leaders was held in Lima on May 4."))
                .isEmpty();
    }

    @Test
    void aGroupBehindItHoldsIt() {
        assertThat(read("Omani Foreign Minister Said Rashid joined a conference of the Global Coalition in Lima."))
                .singleElement()
                .asString()
                .contains("Said Rashid participant");
    }

    @Test
    void theShortNameIsOfTheSameSeries() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The second Consultative Meeting of the Heads of Central Asian States took place in Lima on Monday. "
                                        + "The Third Consultative Meeting will be held in Quito in 2025. Chilean Foreign Minister Diego Soto said so."))
                .anyMatch(event -> event.contains("Conference planned 2025 #3"));
    }

    @Test
    void theDayBeforeTheNameIsItsOwn() {
        assertThat(
                        Told.events(
                                "2024-05-06",
                                "Chilean Foreign Minister Diego Soto met Finnish Foreign Minister Aino Salo in Lima on Monday ahead of Thursday's OAS summit in Quito."))
                .anyMatch(event -> event.contains("Conference planned 2024-05-09 'OAS summit' Quito"));
    }

    @Test
    void whatLaterWordsLocateIsTold() {
        assertThat(Told.events(
                        "2024-05-06",
                        "Chilean Foreign Minister Diego Soto phoned Finnish Foreign Minister Aino Salo on Monday about the meeting of the heads of state of Central Asia. "
                                + "Turkmenistan will be its host on August 5."))
                .anyMatch(event -> event.contains("Conference planned 2024-08-05") && event.contains("TKM"));
    }

    @Test
    void whoHostsASummitMeetsNobodyByIt() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Chilean President Diego Soto took part in the 6th OAS Summit hosted by Peru in Lima on Thursday."))
                .singleElement()
                .asString()
                .contains("Conference", "Diego Soto participant");
        assertThat(Told.events(
                        "2024-05-10",
                        "The 6th OAS Summit, hosted by Peruvian President Ana Ruiz, was held in Lima on Thursday."))
                .singleElement()
                .asString()
                .contains("Conference", "Ana Ruiz host");
        assertThat(Told.events(
                        "2024-05-10", "Peruvian President Ana Ruiz hosted the 6th OAS Summit in Lima on Thursday."))
                .singleElement()
                .asString()
                .contains("Conference", "Ana Ruiz host");
    }

    @Test
    void anOrganOfAnOrganisationMeets() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "Prime Minister Ana Ruiz of Barbados will chair the 40th Meeting of the OECS Authority in Bridgetown on May 20."))
                .anyMatch(event -> event.contains("Conference planned 2024-05-20") && event.contains("Meeting of the"));
    }

    @Test
    void whatThreeHoldOnTheMarginsOfASummitIsAConferenceOfItsOwn() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The foreign ministers of Chile, Peru and Kenya met on the sidelines of the 6th OAS Summit in Lima on Thursday."))
                .anyMatch(event -> event.startsWith("Conference") && !event.contains("OAS Summit"));
    }

    @Test
    void theMinistersMeetingOfASummitKeepsItsName() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The 13th East Asia Summit Foreign Ministers' Meeting was held in Jakarta on Thursday, Chilean Foreign Minister Diego Soto said."))
                .anyMatch(event -> event.contains("East Asia Summit Foreign Ministers' Meeting"));
    }
}
