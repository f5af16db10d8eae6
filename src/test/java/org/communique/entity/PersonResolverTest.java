package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.Test;

class PersonResolverTest {
    private static List<String> read(String text) {
        return Resolved.of(text).persons();
    }

    @Test
    void partOfANameIsTheSamePerson() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop slept. Then Kiprop left, and Mr. Amos Kiprop came back."))
                .containsExactly("Amos Kiprop (Kiprop) | Defence Minister |  | KEN");
    }

    @Test
    void theFullestFormIsTheName() {
        assertThat(read("Minister Kiprop slept. Then Defence Minister Amos Wekesa Kiprop of Kenya left."))
                .singleElement()
                .asString()
                .startsWith("Amos Wekesa Kiprop (Kiprop) | Defence Minister");
    }

    @Test
    void diacriticsDoNotMakeAnotherPerson() {
        assertThat(read("Czech Foreign Minister Žofie Nováková slept. Then Novakova left."))
                .containsExactly("Žofie Nováková (Novakova) | Foreign Minister |  | CZE");
    }

    @Test
    void aCounterpartHoldsThePostOfTheOther() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop met his Portuguese counterpart Rui Tavares."))
                .containsExactly("Amos Kiprop | Defence Minister |  | KEN", "Rui Tavares | Defence Minister |  | PRT");
    }

    @Test
    void aFullerPostWinsOverABareOne() {
        assertThat(read("Minister Amos Kiprop slept. Kenyan Defence Minister Amos Kiprop left."))
                .containsExactly("Amos Kiprop | Defence Minister |  | KEN");
    }

    @Test
    void theRankIsTheFirstOneWorded() {
        assertThat(read("Kenyan Lt. Gen. Amos Kiprop slept. Then General Kiprop left."))
                .singleElement()
                .asString()
                .contains("| Lt. Gen. |");
    }

    @Test
    void oneFamilyNameOfTwoMeansTheOneWhosePostFits() {
        assertThat(
                        read(
                                "Croatian President Ivan Horvat slept. Croatian Ambassador Petra Horvat left. Ambassador Horvat came back."))
                .containsExactly("Ivan Horvat | President |  | HRV", "Petra Horvat (Horvat) | Ambassador |  | HRV");
    }

    @Test
    void peopleOfDifferentNamesStayTwo() {
        assertThat(read("Kenyan Defence Minister Amos Kiprop slept. Kenyan Trade Minister Amos Barasa left."))
                .hasSize(2);
    }

    @Test
    void anOfficialWithoutASideServesTheStateOfTheDateline() {
        Resolved resolved = Resolved.of(
                Annotated.story(
                        "2019-05-14",
                        "ACCRA, May 14 (GNA) - Foreign Minister Kofi Mensah met his Norwegian counterpart Kari Solheim on Tuesday."));
        assertThat(resolved.persons())
                .containsExactly("Kofi Mensah | Foreign Minister |  | GHA", "Kari Solheim | Foreign Minister |  | NOR");
    }

    @Test
    void whoHoldsNoPostServesNobodyThatIsGuessed() {
        assertThat(read("In the evening Tomas Novak said the road to Senegal was open."))
                .containsExactly("Tomas Novak |  |  | ");
    }

    @Test
    void anOrganisationIsServedToo() {
        assertThat(read("UN Secretary-General Maria Okello slept."))
                .containsExactly("Maria Okello | Secretary-General |  | UN");
    }

    @Test
    void aTextWithoutPeopleHasNone() {
        assertThat(read("The bread was sold before noon.")).isEmpty();
    }

    @Test
    void aSideNamedOnceIsTheSideOfBothWhoAreJoined() {
        assertThat(read("Kenyan Foreign Minister Amos Kiprop and Defence Minister Grace Otieno received their guests."))
                .containsExactly("Amos Kiprop | Foreign Minister |  | KEN", "Grace Otieno | Defence Minister |  | KEN");
    }

    @Test
    void aNameInCapitalsGivesWayToTheSpelledOne() {
        assertThat(
                        read(
                                "FOREIGN MINISTER AMOS KIPROP was there early in the day. Kenyan Foreign Minister Amos Kiprop left."))
                .singleElement()
                .asString()
                .startsWith("Amos Kiprop ")
                .contains("| Foreign Minister |");
    }

    @Test
    void aRetiredRankWithAFullStopIsKept() {
        assertThat(read("Kenyan Defence Minister Colonel (ret.) Amos Kiprop slept."))
                .containsExactly("Amos Kiprop | Defence Minister | Colonel (ret.) | KEN");
    }

    @Test
    void aCounterpartWithWhomSomebodyTalksIsHisAndNotOfWhomHeWasReceivedBy() {
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop was received by Portuguese President Luis Braga and held talks with his counterpart Rui Tavares."))
                .contains("Rui Tavares | Defence Minister |  | PRT");
        assertThat(
                        read(
                                "Kenyan Defence Minister Amos Kiprop met Portuguese President Luis Braga and his Czech counterpart Petr Novak."))
                .contains("Petr Novak | President |  | CZE");
    }
}
