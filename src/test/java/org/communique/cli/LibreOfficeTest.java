package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.cli.LibreOffice.Cell;
import org.communique.cli.LibreOffice.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What a table without our care would become: the tests of releases rest on it that this is seen. */
@EnabledIf(
        value = "org.communique.cli.LibreOffice#isThere",
        disabledReason = "no soffice on the PATH (Debian: libreoffice-calc-nogui)")
class LibreOfficeTest {
    private static final Cell NOTHING = new Cell("", "", "");

    @TempDir
    Path folder;

    private List<Cell> opened(String line, Opening opening) throws IOException, InterruptedException {
        var table = Files.writeString(folder.resolve("table.csv"), line + "\r\n");
        return LibreOffice.in(folder).open(List.of(table), false, opening).getFirst().getFirst();
    }

    @Test
    void aFormulaAndALostZeroAreSeen() throws IOException, InterruptedException {
        assertThat(opened("=1+1,007,Chiến  \"x\",,2.50,\"a\nb\"", Opening.AS_IT_COMES))
                .containsExactly(
                        new Cell("float", "2", "of:=1+1"),
                        new Cell("float", "7", ""),
                        new Cell("string", "Chiến  \"x\"", ""),
                        NOTHING,
                        new Cell("float", "2.5", ""),
                        new Cell("string", "a\nb", ""));
    }

    @Test
    void whatLooksLikeADateBecomesOneWhereThatIsAskedFor() throws IOException, InterruptedException {
        assertThat(opened("2025-09-03,5/6/2024,x", Opening.DETECTING_SPECIAL_NUMBERS))
                .containsExactly(
                        new Cell("date", "2025-09-03", ""),
                        new Cell("date", "2024-05-06", ""),
                        new Cell("string", "x", ""));
        assertThat(opened("2025-09-03,=1+1,007", Opening.ALL_AS_TEXT))
                .containsExactly(
                        new Cell("string", "2025-09-03", ""),
                        new Cell("string", "=1+1", ""),
                        new Cell("string", "007", ""));
    }
}
