package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTest {
    @TempDir
    Path folder;

    private WordClasses read(String content) throws IOException {
        Path file = folder.resolve("words.tsv");
        Files.writeString(file, content);
        return WordClasses.read(file);
    }

    private static Token token(String form) {
        return Annotated.sentence("They saw the word %s on the wall.".formatted(form))
                .tokens()
                .get(4);
    }

    @Test
    void wordsOfSeveralLinesAddUp() throws IOException {
        WordClasses classes = read("# heading\npost-head\tbey pasha\n\npost-head\tvizier\n");
        assertThat(classes.is(WordClass.POST_HEAD, "pasha")).isTrue();
        assertThat(classes.is(WordClass.POST_HEAD, "vizier")).isTrue();
        assertThat(classes.is(WordClass.PORTFOLIO, "pasha")).isFalse();
    }

    @Test
    void aTokenIsComparedFoldedAndWithoutFullStop() throws IOException {
        WordClasses classes = read("post-head\tbey\nrank\tgen\n");
        assertThat(classes.is(WordClass.POST_HEAD, token("Béy"))).isTrue();
        assertThat(classes.is(WordClass.RANK, token("Gen."))).isTrue();
        assertThat(classes.is(WordClass.RANK, token("General"))).isFalse();
    }

    @Test
    void anUnknownClassIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("post-head\tbey\nrnk-head\tgen\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words.tsv:2: 'rnk-head' (expected: one of ");
    }

    @Test
    void aLineWithoutTabIsRefused() {
        assertThatThrownBy(() -> read("just words\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words.tsv:1: 'just words'");
    }

    @Test
    void aMissingFileIsRefusedByName() {
        assertThatThrownBy(() -> WordClasses.read(folder.resolve("none.tsv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.tsv: unreadable");
    }

    @Test
    void theProjectsOwnListKnowsAMinister() {
        assertThat(Annotated.words().is(WordClass.POST_HEAD, token("Minister"))).isTrue();
        assertThat(Annotated.words().is(WordClass.POST_HEAD, token("market"))).isFalse();
    }
}
