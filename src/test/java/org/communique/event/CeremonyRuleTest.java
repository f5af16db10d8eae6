package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CeremonyRuleTest {
    private static final String EXERCISE =
            "Exercise Silver Gull 2016, a naval exercise of Peru and Chile, began in Lima on Monday.";
    private static final String MOURNING =
            "Chad yesterday began a week of mourning for the victims of the flood, and people from all of Africa were at its side as the bells rang.";

    private static List<String> read(String... paragraphs) {
        return Told.events("2016-04-12", String.join("\n\n", paragraphs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the opening ceremony Chilean Admiral Luis Soto said that the sea was calm.",
                "The anthem was played, and two guests then spoke: Chilean Admiral Luis Soto and Peruvian Admiral Juan Quispe.",
                "Chilean Admiral Luis Soto told the guests that the sea was calm.",
                "Remarks were also delivered by Chilean Admiral Luis Soto.",
                "Chilean Admiral Luis Soto co-officiated the closing ceremony.",
                "\"The sea is calm,\" Chilean Admiral Luis Soto said as he opened the exercise.",
            })
    void whoSpeaksAtTheCeremonyOfAnExerciseTakesPart(String sentence) {
        assertThat(read(EXERCISE, sentence)).singleElement().asString().contains("Exercise", "Luis Soto participant");
    }

    @Test
    void mournersTakePart() {
        assertThat(
                        read(
                                MOURNING,
                                "There President Idriss Moussa of Chad lit the flame, which is to burn for a month, together with Mali's President Oumar Keita.",
                                "Two more Presidents, Juan Quispe of Peru and Luis Soto of Chile, were seen among the mourners."))
                .singleElement()
                .asString()
                .contains("Idriss Moussa", "Oumar Keita", "Juan Quispe", "Luis Soto");
    }

    @Test
    void guestsAreListedPastSemicolons() {
        assertThat(
                        read(
                                MOURNING,
                                "The guests from abroad were Peruvian Ambassador Juan Quispe; from the Embassy of Chile, Consul Luis Soto."))
                .singleElement()
                .asString()
                .contains("Juan Quispe", "Luis Soto");
    }

    @Test
    void withoutSuchAnEventACeremonyAddsNothing() {
        assertThat(read("At the opening ceremony Chilean Admiral Luis Soto said that the sea was calm."))
                .isEmpty();
    }

    @Test
    void aSigningCeremonyHasPeopleOfItsOwn() {
        assertThat(Told.by(
                        new CeremonyRule(),
                        "Chilean Admiral Luis Soto attended the signing ceremony of the agreement."))
                .isEmpty();
    }
}
