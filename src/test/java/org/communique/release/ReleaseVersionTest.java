package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026.11.1", "2026.1.12", "1999.12.999999"})
    void aVersionIsPrintedAsItIsRead(String text) {
        assertThat(ReleaseVersion.of(text)).map(ReleaseVersion::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026.11", "2026.13.1", "2026.0.1", "2026.01.1", "2026.1.0", "../2026.1.1", "v1"})
    void otherFormsAreNone(String text) {
        assertThat(ReleaseVersion.of(text)).isEmpty();
    }

    @Test
    void theNextOneIsTheFirstFreeNumberOfItsMonth(@TempDir Path releases) throws IOException {
        for (String folder : List.of("2026.11.2", "2026.11.10", "2026.10.40", ".2026.11.90.partial", "notes")) {
            Files.createDirectory(releases.resolve(folder));
        }
        List<ReleaseVersion> taken = ReleaseVersion.in(releases);

        assertThat(taken).extracting(ReleaseVersion::toString).containsExactly("2026.10.40", "2026.11.2", "2026.11.10");
        assertThat(ReleaseVersion.next(LocalDate.of(2026, 11, 3), taken)).hasToString("2026.11.11");
        assertThat(ReleaseVersion.next(LocalDate.of(2027, 1, 1), taken)).hasToString("2027.1.1");
        assertThat(ReleaseVersion.in(releases.resolve("none"))).isEmpty();
    }
}
