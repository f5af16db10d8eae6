package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidualSigningRuleTest {
    private static List<String> read(String text) {
        return Told.by(new ResidualSigningRule(), text);
    }

    @Test
    void officialsOfTwoSidesWhoPutPenToPaperSignTheTextOfTheSentence() {
        assertThat(read("Chilean Minister Ana Soto and Kenyan Minister Amos Kiprop put pen to paper on an agreement."))
                .singleElement()
                .asString()
                .contains("Signing held [CHL+KEN]", "Ana Soto signatory", "Amos Kiprop signatory", "agreement");
    }

    @Test
    void withoutATextOrAnotherSideNothingIsSigned() {
        assertThat(read("Chilean Minister Ana Soto and Kenyan Minister Amos Kiprop put pen to paper."))
                .isEmpty();
        assertThat(read("Chilean Minister Ana Soto put pen to paper on an agreement."))
                .isEmpty();
    }
}
