package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummonsRuleTest {
    private static List<String> read(String text) {
        return Told.by(new SummonsRule(), text);
    }

    @Test
    void whoSummonsAnEnvoyIsHisHost() {
        assertThat(read("Kenyan Foreign Minister Peter Odhiambo summoned Chilean Ambassador Ana Soto on Monday."))
                .containsExactly("Meeting held [CHL+KEN]: Peter Odhiambo host, Ana Soto guest");
        assertThat(read("Chilean Ambassador Ana Soto was called in by Kenyan Deputy Minister Peter Odhiambo."))
                .containsExactly("Meeting held [CHL+KEN]: Peter Odhiambo host, Ana Soto guest");
    }

    @Test
    void aMinistryOrAStateSummonsToo() {
        assertThat(read("Kenya's foreign ministry has summoned Chilean Ambassador Ana Soto."))
                .containsExactly("Meeting held [CHL+KEN]: Ana Soto guest");
        assertThat(read("Chilean Ambassador Ana Soto was summoned to the Kenyan Foreign Ministry."))
                .containsExactly("Meeting held [CHL+KEN]: Ana Soto guest");
    }

    @Test
    void onlyEnvoysAreSummonedByStates() {
        assertThat(read("Parliament summoned Kenyan Foreign Minister Peter Odhiambo."))
                .isEmpty();
        assertThat(read("A court in Chile summoned Kenyan Trade Minister Peter Odhiambo."))
                .isEmpty();
    }

    @Test
    void whoHandsOverTheNoteAtTheMinistryIsTheHost() {
        assertThat(Told.events(
                        "2024-05-15",
                        "NAIROBI, May 15 - Chilean Ambassador Ana Soto was summoned to the Foreign Ministry on Monday, where Kenyan"
                                + " Deputy Minister Amos Kiprop handed her a note."))
                .singleElement()
                .asString()
                .contains("Ana Soto guest", "Amos Kiprop host");
    }
}
