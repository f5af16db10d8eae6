package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    Path folder;

    private Golden golden(String text) throws IOException {
        Path file = folder.resolve("graph.nq");
        Files.writeString(file, text);
        return new Golden(file, false);
    }

    @Test
    void theSameBytesDoNotDiffer() throws IOException {
        assertThat(golden("<a> <b> <ç> .\n").difference("<a> <b> <ç> .\n")).isEmpty();
    }

    @Test
    void oneOtherTripleDiffersAndIsShown() throws IOException {
        assertThat(golden("<a> <b> <c> .\n<a> <b> <d> .\n").difference("<a> <b> <c> .\n<a> <b> <e> .\n"))
                .get()
                .asString()
                .contains("\n- <a> <b> <d> .", "\n+ <a> <b> <e> .")
                .doesNotContain("<c>");
    }

    @Test
    void aLineMoreOrLessDiffers() throws IOException {
        assertThat(golden("<a> <b> <c> .\n").difference("")).get().asString().contains("\n- <a> <b> <c> .");
        assertThat(golden("").difference("<a> <b> <c> .\n")).get().asString().contains("\n+ <a> <b> <c> .");
    }

    @Test
    void anotherOrderOrAMissingLineEndDiffers() throws IOException {
        assertThat(golden("<a>\n<b>\n").difference("<b>\n<a>\n")).isPresent();
        assertThat(golden("<a>\n").difference("<a>")).isPresent();
    }

    @Test
    void aMissingFileDiffersAndTellsWhatToDo() {
        assertThat(new Golden(folder.resolve("none.nq"), false).difference("<a>"))
                .get()
                .asString()
                .contains("-Dgolden=update");
    }

    @Test
    void anUpdateWritesTheFile() throws IOException {
        Golden golden = golden("<a>\n");
        assertThat(new Golden(golden.file(), true).difference("<b>\n")).isEmpty();
        assertThat(golden.difference("<b>\n")).isEmpty();
        assertThat(golden.file()).hasContent("<b>");
    }
}
