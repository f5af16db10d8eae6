package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBehindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Quispe, Peru's Deputy Defence Minister, slept.",
                "Ana Quispe, the visiting Peruvian Deputy Defence Minister, slept.",
                "Ana Quispe, who is also the Deputy Defence Minister of Peru, slept.",
                "Ana Quispe (Peru's Deputy Defence Minister) slept.",
                "Ana Quispe, M.A., Deputy Defence Minister of Peru, slept.",
                "Ana Quispe, whose term as Deputy Defence Minister of Peru ends, slept.",
                "Ana Quispe is the Deputy Defence Minister of Peru."
            })
    void anAppositionTellsThePost(String text) {
        assertThat(Read.people("In the evening " + text))
                .containsExactly("Ana Quispe | Deputy Defence Minister |  | PER");
    }

    @Test
    void aStateMayStandBehindASuffix() {
        assertThat(Read.people("President Amos Kiprop, Jr. of Kenya slept."))
                .containsExactly("Amos Kiprop | President |  | KEN");
    }

    @Test
    void theTitleOfTheNextNameIsNoApposition() {
        assertThat(Read.people("In the evening Mr. Ian Holt, Foreign Minister Ana Quispe and Mr. Kofi Mensah slept."))
                .contains("Ian Holt |  |  | ", "Ana Quispe | Foreign Minister |  | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", his Peruvian counterpart,",
                ", his counterpart from Peru,",
                ", who holds the same post in Peru,"
            })
    void aCounterpartMayStandBehind(String words) {
        assertThat(Read.people("Foreign Minister Ian Holt met Ana Quispe%s in the evening.".formatted(words)))
                .contains("Ana Quispe |  |  | PER counterpart");
    }

    @Test
    void aUnitBehindTheNameCompletesThePost() {
        assertThat(
                        Read.people(
                                "In the evening Deputy Director Maj. Gen. Erik Dahl of the Foreign Relations Department slept."))
                .containsExactly("Erik Dahl | Deputy Director of the Foreign Relations Department | Maj. Gen. | ");
    }

    @Test
    void theLongNameOfAStateMayStandBehind() {
        assertThat(Read.people("In the evening King Omar II of the Hashemite Kingdom of Jordan slept."))
                .containsExactly("Omar II | King |  | JOR");
    }

    @Test
    void besideAPostAmbassadorIsARank() {
        assertThat(
                        Read.people(
                                "In the evening Ambassador Ana Quispe, Secretary for Latin America at the Foreign Ministry, slept."))
                .containsExactly("Ana Quispe | Secretary for Latin America at the Foreign Ministry | Ambassador | ");
    }
}
