package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookTest {
    private static final String HEADING = "table\tquery\tcolumn\ttype\tmeaning\tvalues\tempty\n";

    static List<Codebook.Table> tables() throws IOException {
        return Codebook.read(Path.of("config/tables.tsv")).tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnOfAQueryIsDocumentedAndNoOther(Codebook.Table table) throws IOException {
        String query = Files.readString(Path.of("config/queries", table.query() + ".rq"));

        assertThat(table.columns())
                .extracting(Codebook.Column::name)
                .containsExactlyElementsOf(QueryFactory.create(query).getResultVars());
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.meaning()).as(column.name()).endsWith(".");
            assertThat(column.empty()).as(column.name()).isNotBlank();
        });
    }

    @Test
    void theTablesOfARelease() throws IOException {
        assertThat(tables())
                .extracting(Codebook.Table::name)
                .containsExactlyInAnyOrder(
                        "events",
                        "participations",
                        "persons",
                        "tenures",
                        "posts",
                        "series",
                        "documents",
                        "awards",
                        "statements",
                        "topics",
                        "conflicts",
                        "omissions",
                        "coverage",
                        "dyad_day",
                        "dyad_year",
                        "announcements",
                        "rounds");
    }

    @Test
    void aLineThatIsNotFineIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tables.tsv");
        Files.writeString(file, "# remark\n" + HEADING + "t\tq\tc\tnumber\tM.\t\tnever\n");
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Codebook.read(file))
                .withMessage(file + ":3: type: number (expected: iri, text, integer or date)");

        Files.writeString(file, HEADING + "t\tq\tc\n");
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Codebook.read(file))
                .withMessage(file + ":2: 3 cells (expected: 7 cells)");

        Files.writeString(file, "t\tq\n");
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> Codebook.read(file))
                .withMessageStartingWith(file + ":1: another heading");
    }
}
