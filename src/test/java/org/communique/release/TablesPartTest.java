package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesPartTest {
    @TempDir
    Path folder;

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("2026.11.1/tables").resolve(name));
    }

    private JsonNode json(String name) throws IOException {
        return Json.read(name, file(name));
    }

    @Test
    void aTableAnswersItsQueryWithItsCodebookBesideIt() throws IOException {
        Gazette.release(Gazette.data(), folder, "2026.11.1");

        assertThat(file("events.csv")).isEqualTo("""
                        event,label,type,status,date,endDate,place,country,series,ordinal,parties,partOf,articles,evidence
                        http://news.example/event/dialogue/3,Third talks,Meeting,,2024-05-06,,,,,,,,1,http://news.example/article/one#span-0-9
                        """.replace("\n", "\r\n"));
        assertThat(file("events.md"))
                .contains("| ordinal | integer | Its number in the series. | 1 or more | no report");
        assertThat(file("persons.md")).contains("with \\| between");
    }

    @Test
    void bothDescriptionsNameTheColumnsInTheirOrder() throws IOException {
        Path release = Gazette.release(Gazette.data(), folder, "2026.11.1");

        List<String> header =
                List.of(file("events.csv").lines().findFirst().orElseThrow().split(",", -1));
        JsonNode csvw = json("events.csv-metadata.json");
        assertThat(csvw.path("url").asText()).isEqualTo("events.csv");
        assertThat(csvw.path("tableSchema").path("columns").findValuesAsText("name"))
                .isEqualTo(header);
        JsonNode events = json("datapackage.json").path("resources").path(0);
        assertThat(events.path("schema").path("fields").findValuesAsText("name"))
                .isEqualTo(header);
        assertThat(events.path("hash").asText())
                .isEqualTo("sha256:" + Checksums.read(release).get("tables/events.csv"));
        assertThat(events.path("bytes").asLong()).isEqualTo(Files.size(release.resolve("tables/events.csv")));
    }

    @Test
    void anUndocumentedColumnStopsTheRelease() throws IOException {
        Path queries = Files.createDirectory(folder.resolve("queries"));
        Files.writeString(queries.resolve("q.rq"), "SELECT ?a ?b { ?a a ?b }");
        Codebook.Column column = new Codebook.Column("a", Codebook.Type.IRI, "A thing.", "", "never empty");
        Codebook codebook = new Codebook(List.of(new Codebook.Table("t", "q", List.of(column))));
        Releasing releasing = new Releasing(
                Gazette.MINTER, new Imprint("T", "P", "L"), "1", List.of(), Gazette.context(), codebook, queries);

        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> releasing.write(
                        Gazette.data(),
                        folder,
                        ReleaseVersion.next(LocalDate.EPOCH, List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        step -> {}))
                .withMessage("codebook of t: columns a (expected: those of the query: a b)");
    }
}
