package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneRuleTest {
    private static List<String> read(String text) {
        return Told.by(new PhoneRule(), text);
    }

    @Test
    void whoPhonesIsCaller() {
        assertThat(read("Chilean Foreign Minister Marta Rojas phoned her Finnish counterpart Eero Lahti on Monday."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void whoIsPhonedIsCallee() {
        assertThat(read("Finnish President Eero Lahti was telephoned on Monday by Chilean President Marta Rojas."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void callingSomebodyOnADayIsPhoning() {
        assertThat(
                        read(
                                "Chilean President Marta Rojas called Finnish President Eero Lahti on Monday to congratulate him."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void callingSomebodyNamesIsNot() {
        assertThat(read("Chilean President Marta Rojas called Finnish President Eero Lahti a friend of peace."))
                .isEmpty();
        assertThat(read("Chilean President Marta Rojas called Finnish President Eero Lahti's plan bold."))
                .isEmpty();
        assertThat(read("Chilean President Marta Rojas and Finnish President Eero Lahti called for an inquiry."))
                .isEmpty();
    }

    @Test
    void severalWithoutANameAreACallEach() {
        assertThat(
                        read(
                                "Latvian Defence Minister Ilze Ozola called, one after the other, the defence ministers of Kenya, Uganda and Peru."))
                .containsExactly(
                        "Call held [KEN+LVA]: Ilze Ozola caller",
                        "Call held [LVA+UGA]: Ilze Ozola caller",
                        "Call held [LVA+PER]: Ilze Ozola caller");
    }

    @Test
    void whomSomebodyRangIsCallee() {
        assertThat(read("Chilean Foreign Minister Marta Rojas rang her Finnish counterpart Eero Lahti on Monday."))
                .containsExactly("Call held [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void onWhomSomebodyCalledIsVisited() {
        assertThat(
                        read(
                                "Chilean President Marta Rojas, on whom Finnish Foreign Minister Eero Lahti also called, spoke of trade."))
                .isEmpty();
    }
}
