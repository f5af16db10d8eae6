package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    @Test
    void aDirectoryGivesItsTextFilesInOrder() throws IOException {
        Path b = file("b.txt");
        Path a = file("sub/a.txt");
        file("b.json");
        assertThat(ArticleFiles.below(List.of(folder))).isEqualTo(new ArticleFiles(List.of(b, a), List.of()));
    }

    @Test
    void aFileIsTakenAsNamed() throws IOException {
        Path note = file("note.md");
        assertThat(ArticleFiles.below(List.of(note)).files()).containsExactly(note);
    }

    @Test
    void theOrderOfTheArgumentsDoesNotMatter() throws IOException {
        Path a = file("a.txt");
        Path b = file("b.txt");
        assertThat(ArticleFiles.below(List.of(b, a))).isEqualTo(ArticleFiles.below(List.of(a, b, a, folder)));
    }

    @Test
    void twoFilesOfOneStemAreOneTooMany() throws IOException {
        Path first = file("one/a.txt");
        Path second = file("two/a.txt");
        ArticleFiles files = ArticleFiles.below(List.of(folder));
        assertThat(files.files()).containsExactly(first);
        assertThat(files.rejections())
                .extracting(Rejection::message)
                .containsExactly("%s: same name as %s (expected: names that differ without their extension)"
                        .formatted(second, first));
    }

    @Test
    void anAbsentFileIsLeftToTheReaderToRefuse() {
        Path absent = folder.resolve("absent.txt");
        assertThat(ArticleFiles.below(List.of(absent)).files()).containsExactly(absent);
    }

    @Test
    void anEmptyDirectoryGivesNothing() {
        assertThat(ArticleFiles.below(List.of(folder))).isEqualTo(new ArticleFiles(List.of(), List.of()));
    }

    @Test
    void theStemIsTheNameWithoutItsLastExtension() {
        assertThat(ArticleFiles.stem(Path.of("a", "b.c.txt"))).isEqualTo("b.c");
        assertThat(ArticleFiles.stem(Path.of("noext"))).isEqualTo("noext");
    }
}
