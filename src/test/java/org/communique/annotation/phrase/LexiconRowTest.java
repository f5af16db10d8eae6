package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconRowTest {
    @Test
    void readsCellsAndLeavesCommentsOut() {
        List<LexiconRow> rows = LexiconRow.of("file", List.of("# comment", "", "energy\t oil , gas ,"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().where()).isEqualTo("file:3");
        assertThat(rows.getFirst().cell(0)).isEqualTo("energy");
        assertThat(rows.getFirst().phrases(1)).containsExactly("oil", "gas");
        assertThat(rows.getFirst().cell(2)).isEmpty();
    }

    @Test
    void aRowWithoutPhraseIsRefusedByFileAndLine() {
        LexiconRow row = LexiconRow.of("file", List.of("energy\t ,")).getFirst();
        assertThatThrownBy(() -> row.phrases(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file:1: no phrase (expected: phrases separated by commas in column 2)");
    }

    @Test
    void alternativesAreSpelledOut() {
        LexiconRow row = LexiconRow.of("file", List.of("a\t(war|peace) in (Mali|South Sudan), trade (talks|)"))
                .getFirst();
        assertThat(row.phrases(1))
                .containsExactlyInAnyOrder(
                        "war in Mali",
                        "war in South Sudan",
                        "peace in Mali",
                        "peace in South Sudan",
                        "trade talks",
                        "trade");
    }

    @Test
    void anOpenBracketIsRefused() {
        LexiconRow row = LexiconRow.of("file", List.of("a\twar in (Mali|Chad")).getFirst();
        assertThatThrownBy(() -> row.phrases(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file:1: 'war in (Mali|Chad' (expected: ')' behind each '(')");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> LexiconRow.read(Path.of("no-such-file.tsv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("no-such-file.tsv: unreadable (expected: UTF-8 text)");
    }
}
