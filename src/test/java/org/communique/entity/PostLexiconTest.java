package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostLexiconTest {
    @TempDir
    private Path folder;

    private PostLexicon read(String line) throws IOException {
        Files.writeString(folder.resolve("post-words.tsv"), "class\twords\tmeans\n" + line + "\n");
        return new GazetteerReader().posts(folder);
    }

    @Test
    void aLineGivesEachOfItsWordsOneMeaning() throws IOException {
        PostLexicon lexicon = read("same\tvezir|wazir\tminister");
        assertThat(lexicon.meanings(PostLexicon.Kind.SAME))
                .containsEntry("vezir", "minister")
                .containsEntry("wazir", "minister");
        assertThat(lexicon.of(PostLexicon.Kind.HEAD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            heads;vezir;       | 'heads' (expected: one of [head-of-state
            same;vezir;        | same: '' (expected: what the words stand for)
            head;vezir;minister | head: 'minister' (expected: no meaning)
            """)
    void aLineOfAnotherFormIsRefused(String line, String refusal) {
        assertThatThrownBy(() -> read(line.replace(';', '\t')))
                .hasMessageStartingWith(folder.resolve("post-words.tsv") + ":2: " + refusal);
    }
}
