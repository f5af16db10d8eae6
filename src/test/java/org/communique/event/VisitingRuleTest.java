package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitingRuleTest {
    private static List<String> read(String text) {
        return Told.by(new VisitingRule(), text);
    }

    @Test
    void visitingOfficialsAreGuests() {
        assertThat(read("Talks were held with visiting Latvian President Ilze Ozola."))
                .containsExactly("Visit held [LVA]: Ilze Ozola guest");
    }

    @Test
    void whoVisitsACountryIsReadElsewhere() {
        assertThat(read("Latvian President Ilze Ozola is visiting Senegal.")).isEmpty();
    }
}
