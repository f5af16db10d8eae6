package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidualReceptionRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ResidualReceptionRule(), text);
    }

    @Test
    void whomAStateWelcomesVisitsIt() {
        assertThat(read("Kenya welcomed Chilean Minister Ana Soto on Monday."))
                .containsExactly("Visit held in KEN [CHL+KEN]: Ana Soto guest");
    }

    @Test
    void whomATownIsToHostWillVisitIt() {
        assertThat(read("Nairobi is also going to host Chilean Minister Ana Soto."))
                .singleElement()
                .asString()
                .contains("Visit planned", "at Nairobi", "Ana Soto guest");
    }

    @Test
    void whomOfficialsWelcomeMeetsThem() {
        assertThat(read("Kenya's President Amos Kiprop welcomed Chilean Minister Ana Soto."))
                .isEmpty();
    }

    @Test
    void whatAStateWelcomesMayBeAPlan() {
        assertThat(read("Kenya welcomed the plan of Chilean Minister Ana Soto."))
                .isEmpty();
    }
}
