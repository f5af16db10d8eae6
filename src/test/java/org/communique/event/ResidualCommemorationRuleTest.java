package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidualCommemorationRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ResidualCommemorationRule(), text);
    }

    @Test
    void officialsOfAnotherSideAtACelebrationTakePartInIt() {
        assertThat(read("Chilean Minister Ana Soto represented her country at Kenya's independence celebrations."))
                .containsExactly("Commemoration held [CHL+KEN]: Ana Soto participant");
    }

    @Test
    void aCelebrationAmongOneselvesIsNone() {
        assertThat(read("Kenyan Minister Amos Kiprop spoke at Kenya's independence celebrations."))
                .isEmpty();
    }
}
