package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.Test;

class SideResolverTest {
    private static List<String> sides(String day, String text) {
        return shown(Resolved.of(Annotated.story(day, text)));
    }

    private static List<String> sides(String text) {
        return shown(Resolved.of(text));
    }

    private static List<String> shown(Resolved resolved) {
        return resolved.people().persons().stream()
                .map(person ->
                        person.name() + " " + person.side().map(Party::code).orElse("-"))
                .toList();
    }

    @Test
    void whoLeadsADelegationServesItsState() {
        assertThat(
                        sides(
                                "Commodore Sean Ortiz headed the Philippine delegation, and the Thai side was led by Admiral Chai Suwan."))
                .containsExactly("Sean Ortiz PHL", "Chai Suwan THA");
    }

    @Test
    void whoIsNamedOnASideServesIt() {
        assertThat(
                        sides(
                                "On the Japanese side, Mr. Sato Kenta, Minister for Foreign Affairs, and Mr. Mori Jun, Minister of Defence, took part; their guest was Thai Minister Chai Suwan."))
                .containsExactly("Sato Kenta JPN", "Mori Jun JPN", "Chai Suwan THA");
    }

    @Test
    void theCountryIsTheOneNamedLast() {
        assertThat(sides("The plane stops in Cape Verde to meet Joana Neves, the president of the country."))
                .containsExactly("Joana Neves CPV");
        assertThat(sides("In Singapore she talks with Lee Wan, the city state's foreign minister."))
                .containsExactly("Lee Wan SGP");
    }

    @Test
    void twoOfOneOfficeServeTheTwoStatesNamed() {
        assertThat(
                        sides(
                                "A memorandum between the ministries of Serbia and Eritrea was signed by Foreign Ministers Ivan Petrovic and Osman Idris."))
                .containsExactly("Ivan Petrovic SRB", "Osman Idris ERI");
    }

    @Test
    void thoseWhoAreMetInOneListServeOneState() {
        assertThat(
                        sides(
                                "Chilean Minister Ana Soto visited Kenya. Minister Soto met Kenyan President Amos Kiprop, Trade Minister Joyce Wanjiru and Speaker Peter Odhiambo."))
                .containsExactly("Ana Soto CHL", "Amos Kiprop KEN", "Joyce Wanjiru KEN", "Peter Odhiambo KEN");
    }

    @Test
    void whoComesFromAStateWhereHeWasIsNotItsOwn() {
        assertThat(
                        sides(
                                "Prime Minister Ana Soto was in Kenya on Monday. From Kenya Ms Soto travels on to Oman. Chile wants more trade, Chile's ministry said."))
                .containsExactly("Ana Soto CHL");
    }

    @Test
    void nobodyServesTheStateOfHisOwnVisit() {
        assertThat(
                        sides(
                                "Foreign Minister Ana Soto reached Nairobi on Monday. Chile wants more trade with Kenya, the ministry said."))
                .containsExactly("Ana Soto CHL");
        assertThat(
                        sides(
                                "Foreign Minister Ana Soto spoke to the press. Her first official visit to Kenya is on Monday. Kenya and Chile have agreed on it."))
                .containsExactly("Ana Soto CHL");
        assertThat(sides("The visit of Foreign Minister Ana Soto to Kenya and Oman begins on Monday, Chile announced."))
                .containsExactly("Ana Soto CHL");
    }

    @Test
    void nobodyServesTheStateThatHeVisits() {
        assertThat(
                        sides(
                                "2019-05-14",
                                "CANBERRA, May 14 - The statement of Australia and Japan follows earlier talks, which Prime Minister Kenta Sato held when he was there. Prime Minister Kenta Sato visited Australia in October."))
                .containsExactly("Kenta Sato JPN");
    }

    @Test
    void whoIsMetAbroadServesTheStateOfThePlace() {
        assertThat(
                        sides(
                                "2019-05-14",
                                "SEOUL, May 14 (Yonhap) - South Korea's Foreign Minister Park Jin-woo left on Tuesday. In Vietnam he is to meet Foreign Minister Pham Van Tam."))
                .containsExactly("Park Jin-woo KOR", "Pham Van Tam VNM");
    }

    @Test
    void anOrganSpeaksForTheWhole() {
        assertThat(sides("UNGA President Dennis Carter and European Commission President Ursula Stein slept."))
                .containsExactly("Dennis Carter UN", "Ursula Stein EU");
    }

    @Test
    void oneOfTwoCongosIsTheOneThatTheStoryNames() {
        assertThat(
                        sides(
                                "The Congolese President Felix Okemba came from Brazzaville, the capital of the Republic of the Congo."))
                .containsExactly("Felix Okemba COG");
        assertThat(sides("The Congolese President Felix Okemba came from the Democratic Republic of the Congo."))
                .containsExactly("Felix Okemba COD");
    }

    @Test
    void whoLeadsForAStateServesIt() {
        assertThat(
                        sides(
                                "For Slovenia the talks were led by State Secretary Janez Hrovat, for Peru by Deputy Minister Ana Quispe."))
                .containsExactly("Janez Hrovat SVN", "Ana Quispe PER");
        assertThat(sides("They came from abroad; from the Embassy of Japan, deputy chief of mission Kenji Mori slept."))
                .containsExactly("Kenji Mori JPN");
    }

    @Test
    void counterpartsOfAListServeOneState() {
        assertThat(
                        sides(
                                "Peru's Foreign Minister Ana Quispe and Defence Minister Juan Rojas received their counterparts from Chile, Pedro Muga and Luis Araya."))
                .contains("Pedro Muga CHL", "Luis Araya CHL");
    }

    @Test
    void aSecretaryGeneralServesTheOrganisationNamedLast() {
        assertThat(
                        sides(
                                "Norwegian Minister of Defence Anne Berg was welcomed to NATO Headquarters by Secretary General Piotr Kos."))
                .containsExactly("Anne Berg NOR", "Piotr Kos NATO");
    }

    @Test
    void counterpartsOfOneStateServeIt() {
        assertThat(
                        sides(
                                "Norway's Foreign Minister Anne Berg and Defence Minister Per Dahl met their Chilean counterparts, Rosa Diaz and Juan Rojas."))
                .containsExactly("Anne Berg NOR", "Per Dahl NOR", "Rosa Diaz CHL", "Juan Rojas CHL");
    }

    @Test
    void oneStateBehindAPairIsThatOfBoth() {
        assertThat(
                        sides(
                                "Foreign Minister Anne Berg and Defence Minister Per Dahl of Norway met President Rosa Diaz of Chile."))
                .containsExactly("Anne Berg NOR", "Per Dahl NOR", "Rosa Diaz CHL");
    }

    @Test
    void whereSomebodySitsTellsWhomHeServes() {
        assertThat(
                        sides(
                                "Chilean Deputy Foreign Minister Ana Rojas opened the talks with Peru. Trade Minister Luis Soto and Justice Minister Pablo Vega also sat on the Peruvian side of the table."))
                .contains("Luis Soto PER", "Pablo Vega PER");
    }

    @Test
    void whoSitsOppositeServesTheOtherState() {
        assertThat(
                        sides(
                                "Chile and Finland talked in Santiago. On the Chilean side was Deputy Foreign Minister Ana Rojas. Opposite her sat Eero Lahti, Deputy Secretary of the Department of Trade."))
                .containsExactly("Ana Rojas CHL", "Eero Lahti FIN");
    }

    @Test
    void whoComesFromAStateServesIt() {
        assertThat(
                        sides(
                                "Chile sends Foreign Minister Ana Rojas and Defence Minister Luis Soto. From Finland come two officials: Foreign Minister Eero Lahti and Defence Minister Pia Salo."))
                .containsExactly("Ana Rojas CHL", "Luis Soto CHL", "Eero Lahti FIN", "Pia Salo FIN");
    }

    @Test
    void theVisitorOfAStateIsNamedBehindTheColon() {
        assertThat(
                        sides(
                                "Lima had an Omani visitor late last month: Omar Farsi, the ministry's under-secretary for diplomatic affairs, met Peruvian Foreign Minister Ana Rios there."))
                .contains("Omar Farsi OMN", "Ana Rios PER");
    }

    @Test
    void whoIsMetTogetherWithAnotherServesHisState() {
        assertThat(
                        sides(
                                "2019-05-14",
                                "LIMA - Peruvian Foreign Minister Ana Rios flies to Oslo. In Norway she will be received by Kari Solheim, Minister of Finance, and Trade Minister Jens Dahl."))
                .contains("Kari Solheim NOR", "Jens Dahl NOR");
    }

    @Test
    void whoSignedFacesNobody() {
        assertThat(
                        sides(
                                "President Amos Kiprop of Kenya and his Omani counterpart, Omar Farsi, meet in Nairobi today. Kenya expects much. The papers were endorsed by Jane Maina, Minister of Trade, and her counterpart from Oman, Said Harthi."))
                .contains("Jane Maina KEN", "Said Harthi OMN");
    }

    @Test
    void aSpokesmanServesTheHomeStateWhereverTheNewsIs() {
        assertThat(
                        sides(
                                "2019-05-14",
                                "LIMA - Ana Rios, Peru's foreign minister, rang Chilean Foreign Minister Pablo Vega about the crisis in Bolivia, said Foreign Ministry spokesman Luis Soto."))
                .contains("Luis Soto PER");
    }

    @Test
    void whoTravelsToAllStatesNamedServesTheOneTheStoryComesFrom() {
        assertThat(
                        sides(
                                "2016-04-12",
                                "NAIROBI, April 12 - Foreign Minister Jane Otieno travels to Samoa, Tonga and Niue next week. Jane Otieno leaves on Sunday."))
                .containsExactly("Jane Otieno KEN");
    }

    @Test
    void whoLeadsTheOtherOneServesItsState() {
        assertThat(sides("Colonel Sean Ortiz led the Thai team and Colonel Juan Reyes headed the Philippine one."))
                .containsExactly("Sean Ortiz THA", "Juan Reyes PHL");
        assertThat(sides("Vice Minister Chai Suwan will lead the Thai side, it said in Manila."))
                .containsExactly("Chai Suwan THA");
    }

    @Test
    void whoFacesUnnamedHoldersOfHisOfficeServesNoneOfTheirStates() {
        assertThat(
                        sides(
                                "2024-05-15",
                                "ATHENS, May 15, 2024 - Foreign Minister Giorgos Manos had a phone call with the foreign ministers of Egypt and Jordan."))
                .containsExactly("Giorgos Manos GRC");
        assertThat(
                        sides(
                                "2024-05-15",
                                "CANBERRA, May 15, 2024 - Foreign Minister Alice Webb spoke with her counterparts from Japan and India."))
                .containsExactly("Alice Webb AUS");
    }

    @Test
    void aPresidentBesideAnotherCountrysPresidentIsNotOfThatCountry() {
        assertThat(
                        sides(
                                "2024-05-15",
                                "HELSINKI, May 15, 2024 - President Mikael Salo and President Andrii Kovalchuk of Ukraine spoke."))
                .containsExactly("Mikael Salo FIN", "Andrii Kovalchuk UKR");
    }

    @Test
    void theNameOfTheStateMayBeLong() {
        assertThat(sides(
                        "A delegation of the Lao People's Democratic Republic led by Deputy Minister Thongloun Phommavong"
                                + " came to Chile."))
                .containsExactly("Thongloun Phommavong LAO");
    }

    @Test
    void whoReceivesTheGuestIsAtHome() {
        assertThat(
                        sides(
                                "NAIROBI, May 3 - Kenyan Foreign Minister Amos Kiprop met Chilean Minister Rosa Quispe in Nairobi. The guest was also received by Prime Minister Peter Odhiambo."))
                .contains("Peter Odhiambo KEN");
    }

    @Test
    void aDatelineTellsWhoseTheOfficialIsWhereOnlyForeignOnesAreCalledOfAState() {
        assertThat(
                        sides(
                                "2024-05-15",
                                "LUSAKA, May 15, 2024 - President Mulenga Phiri received Serbian Prime Minister Jelena Petrova. He also saw Cuban Foreign Minister Ramiro Perez."))
                .containsExactly("Mulenga Phiri ZMB", "Jelena Petrova SRB", "Ramiro Perez CUB");
    }

    @Test
    void whoIsFacedIsTheOneWhoseTitleStandsThere() {
        assertThat(
                        sides(
                                "2024-05-15",
                                "LUSAKA, May 15, 2024 - Zambian President Mulenga Phiri met the Serbian army chief, General Milan Petrov. The General was also received by Defence Minister Joseph Banda."))
                .contains("Joseph Banda ZMB");
    }
}
