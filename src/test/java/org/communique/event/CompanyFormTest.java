package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyFormTest {
    private static List<String> read(String text) {
        return Told.statements(
                "2016-04-12",
                "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n"
                        + text);
    }

    @Test
    void whoAnnouncesWithAnotherSpeaksForBoth() {
        assertThat(read("With her host, Eero Lahti, she announced more trade."))
                .containsExactly("parties affirm: With her host,");
        assertThat(read("Together with Lahti she announced more trade."))
                .containsExactly("parties affirm: Together with Lahti");
    }

    @Test
    void whatIsWithHimIsNobody() {
        assertThat(read("With regard to trade, Rojas said she was content."))
                .containsExactly("Marta Rojas affirm: With regard to");
    }
}
