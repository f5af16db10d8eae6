package org.communique.annotation.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.text.Span;
import org.communique.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringLexiconTest {
    @TempDir
    Path folder;

    private GatheringWords words(String rows, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("gathering-words.tsv"), rows);
        return GatheringLexicon.read(file).in(new Tokenizer().tokens(sentence, new Span(0, sentence.length())));
    }

    @Test
    void aWordMayHaveSeveralClasses() throws IOException {
        GatheringWords words = words("sitting\tmeeting\nmeeting\tmeeting", "Meeting in Oslo");
        assertThat(words.is(0, GatheringWord.SITTING)).isTrue();
        assertThat(words.is(0, GatheringWord.MEETING)).isTrue();
        assertThat(words.is(1, GatheringWord.MEETING)).isFalse();
    }

    @Test
    void theLongestPhraseOfAClassCounts() throws IOException {
        GatheringWords words = words("body\tworking group, working group on trade", "the working group on trade");
        assertThat(words.end(1, GatheringWord.BODY)).isEqualTo(5);
        assertThat(words.covers(4, GatheringWord.BODY)).isTrue();
    }

    @Test
    void aVerbIsFoundInItsForms() throws IOException {
        GatheringWords words = words("hold\ttake+ place", "It took place there");
        assertThat(words.is(1, GatheringWord.HOLD)).isTrue();
    }

    @Test
    void anUnknownClassIsRefused() {
        assertThatThrownBy(() -> words("assembly-of\tx", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("assembly-of");
    }
}
