package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceResolverTest {
    private static final String TWO =
            "Kenyan Defence Minister Amos Kiprop met his Portuguese counterpart Rui Tavares. ";

    private static List<String> after(String text) {
        List<String> references = Resolved.of(TWO + text).references();
        return references.subList(2, references.size());
    }

    @Test
    void aNameStandsForItsPerson() {
        assertThat(after("Then Tavares slept.")).containsExactly("Tavares → Rui Tavares");
    }

    @Test
    void aPostWithItsSideStandsForItsHolder() {
        assertThat(after("Then the Kenyan minister slept.")).containsExactly("Kenyan minister → Amos Kiprop");
        assertThat(after("Then the Portuguese minister slept.")).containsExactly("Portuguese minister → Rui Tavares");
    }

    @Test
    void aDiplomatOfASideStandsForItsPerson() {
        assertThat(after("Then the Portuguese official slept.")).containsExactly("official → Rui Tavares");
    }

    @Test
    void aRankStandsForWhoHoldsIt() {
        assertThat(Resolved.of("Commodore Amos Kiprop of Kenya met Rui Tavares of Portugal. The Commodore slept.")
                        .references())
                .contains("Commodore → Amos Kiprop");
    }

    @Test
    void initialsStandForTheName() {
        assertThat(Resolved.of("Kenyan President Amos Baraka Kiprop (ABK) met Rui Tavares of Portugal. ABK slept.")
                        .references())
                .contains("ABK → Amos Baraka Kiprop");
    }

    @Test
    void heStandsForTheSubjectOfTheSentenceBefore() {
        assertThat(after("Then he slept.")).containsExactly("he → Amos Kiprop");
        assertThat(after("Then Tavares slept. He was tired."))
                .containsExactly("Tavares → Rui Tavares", "He → Rui Tavares");
    }

    @Test
    void heStandsForTheSubjectOfItsOwnSentenceFirst() {
        assertThat(after("Then Tavares said he was tired."))
                .containsExactly("Tavares → Rui Tavares", "he → Rui Tavares");
    }

    @Test
    void bothSidesAreTheSides() {
        assertThat(after("Then both sides slept.")).containsExactly("both sides → sides");
        assertThat(after("Then the two ministers slept.")).containsExactly("the two ministers → sides");
    }

    @Test
    void theyAfterTheSidesAreTheSides() {
        assertThat(after("Then both sides slept. They were tired."))
                .containsExactly("both sides → sides", "They → sides");
    }

    @Test
    void aPostOfAStateThatNobodyServesStandsForNobody() {
        assertThat(after("Then the Peruvian minister slept.")).isEmpty();
    }

    @Test
    void anIndefinitePostStandsForNobody() {
        assertThat(after("Every minister sleeps at night.")).isEmpty();
    }

    @Test
    void sidesOfARoadWithoutDeterminerAreNone() {
        assertThat(after("Trees grew on sides of roads.")).isEmpty();
    }

    @Test
    void withoutAnyPersonHeStandsForNobody() {
        assertThat(Resolved.of("Then he slept.").references()).isEmpty();
    }
}
