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
}
