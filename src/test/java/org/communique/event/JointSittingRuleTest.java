package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointSittingRuleTest {
    private static List<String> read(String text) {
        return Told.by(new JointSittingRule(), text);
    }

    @Test
    void governmentsOfTwoStatesSitTogether() {
        assertThat(read("The governments of Chile and Peru held a joint session in Arica on Monday."))
                .containsExactly("DialogueSession held [CHL+PER]");
        assertThat(read("The cabinets of Slovenia and Hungary met in Lendava for a joint sitting."))
                .containsExactly("DialogueSession held [HUN+SVN]");
    }

    @Test
    void aSittingAheadIsPlanned() {
        assertThat(read("The governments of Chile and Peru will hold a joint session in Arica in May."))
                .containsExactly("DialogueSession planned [CHL+PER]");
    }

    @Test
    void theGovernmentsMayStandBehind() {
        assertThat(read("The ninth joint session of the governments of Chile and Peru will be held in Arica."))
                .containsExactly("DialogueSession planned #9 [CHL+PER]");
    }

    @Test
    void oneGovernmentAndParliamentsHoldNone() {
        assertThat(read("Both chambers of the parliament of Peru held a joint session on Monday."))
                .isEmpty();
        assertThat(read("The local governments of Lima held a joint meeting on Monday."))
                .isEmpty();
    }
}
