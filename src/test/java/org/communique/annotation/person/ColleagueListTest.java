package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColleagueListTest {
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
}
