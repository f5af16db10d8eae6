package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompanionRuleTest {
    private static List<String> read(String text) {
        return Told.by(new CompanionRule(), text);
    }

    @Test
    void whoAccompaniesTakesPart() {
        assertThat(
                        read(
                                "Accompanying the president are Defence Minister Janis Berzins and Finance Minister Anna Kalnina."))
                .containsExactly("Visit held: Janis Berzins participant, Anna Kalnina participant");
    }

    @Test
    void theDelegationIncludesItsMembers() {
        assertThat(read("The delegation includes Defence Minister Janis Berzins."))
                .containsExactly("Visit held: Janis Berzins participant");
    }

    @Test
    void nobodyComesAlongWithACake() {
        assertThat(read("Coffee was accompanied by cake.")).isEmpty();
    }

    @Test
    void whoWasWithHimTravelled() {
        assertThat(read("With him were Defence Minister Janis Berzins and Finance Minister Anna Kalnina."))
                .containsExactly("Visit held: Janis Berzins participant, Anna Kalnina participant");
    }
}
