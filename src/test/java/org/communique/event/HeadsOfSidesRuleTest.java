package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsOfSidesRuleTest {
    private static final String SOTO = "Chilean Deputy Defence Minister Pablo Soto";
    private static final String LAHTI = "Finnish Deputy Defence Minister Eero Lahti";
    private static final String BOTH =
            "DialogueSession held: Pablo Soto head-of-delegation, Eero Lahti head-of-delegation";

    private static List<String> read(String text) {
        return Told.by(new HeadsOfSidesRule(), text);
    }

    @Test
    void theRoundMayBeLedByTwo() {
        assertThat(read("The third round of the Chile-Finland consultations was led by %s and %s."
                        .formatted(SOTO, LAHTI)))
                .containsExactly(BOTH);
    }

    @Test
    void withoutAGatheringNobodyLeadsASide() {
        assertThat(read("Heading the Chilean delegation was %s, with %s heading the Finnish one."
                        .formatted(SOTO, LAHTI)))
                .isEmpty();
    }

    @Test
    void twoMayLeadARoundInAVerbOrInApposition() {
        assertThat(read("%s and %s headed in Santiago the third round of the Chile-Finland political consultations."
                        .formatted(SOTO, LAHTI)))
                .containsExactly(BOTH);
        assertThat(read("The joint border commission of Chile and Finland convened in Santiago, led by %s and %s."
                        .formatted(SOTO, LAHTI)))
                .containsExactly(BOTH);
    }

    @Test
    void theVisitingTeamIsASide() {
        assertThat(read(
                        "At the third round of the Chile-Finland political consultations %s led the Chilean side, with %s heading the visiting team."
                                .formatted(SOTO, LAHTI)))
                .containsExactly(BOTH);
    }
}
