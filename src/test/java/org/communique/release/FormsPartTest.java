package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.release.form.Colt;
import org.communique.release.form.Column;
import org.communique.release.form.Plover;
import org.communique.release.form.Polecat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsPartTest {
    /** A column that the page does not tell of, or tells otherwise, is not documented. */
    @Test
    void thePageOnFormsTellsOfEachColumn() throws IOException {
        String page = Files.readString(Path.of("src/docs/forms.md"));

        assertThat(page).contains(FormsPart.table(Polecat.columns("1"))).contains(FormsPart.table(Colt.COLUMNS)).contains(FormsPart.fields(Plover.FIELDS));
        assertThat(List.of(Polecat.columns("1"), Colt.COLUMNS))
                .allSatisfy(
                        columns -> assertThat(columns).extracting(Column::note).noneMatch(String::isBlank));
    }

    @Test
    void aReleaseHoldsEachFormWithItsCodebook(@TempDir Path folder) throws IOException {
        Path release = Gazette.release(Gazette.data(), folder, "2026.11.1");

        assertThat(ReleaseCard.read(release).files())
                .extracting(ReleaseFile::path)
                .filteredOn(path -> path.startsWith("forms/"))
                .containsExactly(
                        "forms/colt.csv",
                        "forms/colt.md",
                        "forms/network.gexf",
                        "forms/network.graphml",
                        "forms/plover.jsonl",
                        "forms/plover.md",
                        "forms/polecat.md",
                        "forms/polecat.txt");
        assertThat(Files.readString(release.resolve("forms/polecat.md"))).contains("| Intensity | blank | ");
    }
}
