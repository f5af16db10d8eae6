package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationRuleTest {
    private static final String SOTO = "Chilean Deputy Defence Minister Pablo Soto";
    private static final String LAHTI = "Finnish Deputy Defence Minister Eero Lahti";

    private static List<String> read(String text) {
        return Told.by(new DelegationRule(), text);
    }

    @Test
    void whoLedASideIsHeadOfDelegation() {
        assertThat(read("The Chilean side was led by %s.".formatted(SOTO)))
                .containsExactly("DialogueSession held: Pablo Soto head-of-delegation");
        assertThat(read("%s headed the Finnish delegation.".formatted(LAHTI)))
                .containsExactly("DialogueSession held: Eero Lahti head-of-delegation");
        assertThat(read("The guests were led by %s.".formatted(LAHTI)))
                .containsExactly("DialogueSession held: Eero Lahti head-of-delegation");
    }

    @Test
    void bothSidesMayBeLedInOneSentence() {
        assertThat(read("The Chilean team was led by %s and the Finnish by %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto head-of-delegation, Eero Lahti head-of-delegation");
        assertThat(read("At the head of the delegations were %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto head-of-delegation, Eero Lahti head-of-delegation");
    }

    @Test
    void aDelegationOnAVisitLeadsNoTalks() {
        assertThat(read("A delegation led by %s is paying an official visit to Oman.".formatted(SOTO)))
                .isEmpty();
    }

    @Test
    void leadingSomethingElseIsNoDelegation() {
        assertThat(read("%s led his party for nine years.".formatted(SOTO))).isEmpty();
        assertThat(read("The parade was led by %s on a white horse.".formatted(SOTO)))
                .isEmpty();
    }

    @Test
    void thatOfAStateIsItsDelegation() {
        assertThat(read("That of Finland was led by %s.".formatted(LAHTI)))
                .containsExactly("DialogueSession held: Eero Lahti head-of-delegation");
    }
}
