package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTitleTest {
    @Test
    void asManyStatesAsNamesAreGivenInOrder() {
        assertThat(Read.people("The foreign ministers of Chad and Niger, Ali Oumar and Sani Bako, slept."))
                .containsExactly("Ali Oumar | foreign minister |  | TCD", "Sani Bako | foreign minister |  | NER");
        assertThat(Read.people("The Chilean and Peruvian foreign ministers, Ana Rojas and Luz Quispe, slept."))
                .containsExactly("Ana Rojas | foreign minister |  | CHL", "Luz Quispe | foreign minister |  | PER");
    }

    @Test
    void eachNameMayHaveItsState() {
        assertThat(Read.people("Presidents Ali Oumar of Chad, Sani Bako of Niger and Kofi Mensah of Ghana slept."))
                .containsExactly(
                        "Ali Oumar | President |  | TCD",
                        "Sani Bako | President |  | NER",
                        "Kofi Mensah | President |  | GHA");
    }

    @Test
    void oneStateIsThatOfAll() {
        assertThat(Read.people("Peru's Deputy Ministers Ana Rojas and Luz Quispe slept."))
                .containsExactly("Ana Rojas | Deputy Minister |  | PER", "Luz Quispe | Deputy Minister |  | PER");
    }

    @Test
    void counterpartsMayBeListed() {
        assertThat(
                        Read.people(
                                "Among the counterparts whom he met were Abdul Karim of Bangladesh and Nikos Ioannou of Cyprus."))
                .containsExactly("Abdul Karim |  |  | BGD counterpart", "Nikos Ioannou |  |  | CYP counterpart");
    }

    @Test
    void namesBehindCounterpartsTakeTheirStatesInOrder() {
        assertThat(Read.people("Her Chilean and Peruvian counterparts, Ana Rojas and Luz Quispe, slept."))
                .containsExactly("Ana Rojas |  |  | CHL counterpart", "Luz Quispe |  |  | PER counterpart");
        assertThat(Read.people("His counterparts from Chad and Niger, Ali Oumar and Sani Bako, slept."))
                .containsExactly("Ali Oumar |  |  | TCD counterpart", "Sani Bako |  |  | NER counterpart");
    }

    @Test
    void aStateBeforeEachNameIsItsOwn() {
        assertThat(Read.people("The foreign ministers of Chad, Ali Oumar, and of Niger, Sani Bako, slept."))
                .containsExactly("Ali Oumar | foreign minister |  | TCD", "Sani Bako | foreign minister |  | NER");
        assertThat(Read.people("The foreign ministers of Chad (Ali Oumar) and Niger (Sani Bako) slept."))
                .containsExactly("Ali Oumar | foreign minister |  | TCD", "Sani Bako | foreign minister |  | NER");
    }

    @Test
    void aNameThatTheListDoesNotReachIsNoColleague() {
        assertThat(Read.people("He met the foreign ministers of Chad and Niger, President Ana Rojas of Chile said."))
                .containsExactly("Ana Rojas | President |  | CHL");
    }

    @Test
    void ofAsManyPortfoliosAsNamesEachHasOne() {
        assertThat(Read.people("Peru's foreign and defence ministers, Ana Rojas and Luz Quispe, slept."))
                .containsExactly("Ana Rojas | foreign minister |  | PER", "Luz Quispe | defence minister |  | PER");
        assertThat(
                        Read.people(
                                "The ministers of health, trade and defence of Ghana, Kofi Mensah, Ama Owusu and Yaw Addo, slept."))
                .containsExactly(
                        "Kofi Mensah | minister of health |  | GHA",
                        "Ama Owusu | minister of trade |  | GHA",
                        "Yaw Addo | minister of defence |  | GHA");
    }

    @Test
    void twoOfEachStateStandSideBySide() {
        assertThat(Read.people(
                        "The foreign and defence ministers of Peru and Chile, Ana Rojas and Luz Quispe, and Eva Soto"
                                + " and Olga Paz, slept."))
                .containsExactly(
                        "Ana Rojas | foreign minister |  | PER",
                        "Luz Quispe | defence minister |  | PER",
                        "Eva Soto | foreign minister |  | CHL",
                        "Olga Paz | defence minister |  | CHL");
    }

    @Test
    void aPortfolioBeforeEachNameIsItsOwn() {
        assertThat(Read.people(
                        "Peru's Ministers of Health, Ana Rojas; Defence, Luz Quispe; and Trade, Eva Soto, slept."))
                .containsExactly(
                        "Ana Rojas | Minister of Health |  | PER",
                        "Luz Quispe | Minister of Defence |  | PER",
                        "Eva Soto | Minister of Trade |  | PER");
    }
}
