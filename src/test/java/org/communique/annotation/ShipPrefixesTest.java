package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.communique.annotation.phrase.LexiconRow;
import org.junit.jupiter.api.Test;

class ShipPrefixesTest {
    @Test
    void everyStateIsOneOfTheGazetteer() {
        assertThat(LexiconRow.read(Path.of("config/lexicon/ship-prefixes.tsv")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Annotated.gazetteer().state(row.cell(0)))
                        .as(row.where())
                        .isPresent());
    }

    @Test
    void aPrefixOfTwoStatesIsRefused() {
        List<LexiconRow> rows = LexiconRow.of("ships", List.of("CHL\tABC, ABD", "PER\tABC"));
        assertThatThrownBy(() -> ShipPrefixes.of(rows))
                .hasMessage("ships:2: 'ABC', which is of CHL (expected: prefixes of one state alone)");
    }
}
