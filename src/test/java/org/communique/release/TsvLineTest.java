package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvLineTest {
    @Test
    void aCellCannotEndItselfNorBeAFormula() {
        assertThat(TsvLine.of(List.of("a", "two\nlines\tand more", "", "=1+1", "-77.03", "say \"x\"")))
                .isEqualTo("a\ttwo lines and more\t\t'=1+1\t-77.03\t\"say \"\"x\"\"\"\n");
    }
}
