package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /**
     * The words of the Metadata Vocabulary for Tabular Data (W3C, 2015) for a table, a dialect, a schema, a column and a
     * datatype, as far as they are used here; Dublin Core is the one vocabulary besides. A validator passes over any other.
     */
    @Test
    void theMetadataUsesWordsOfTheRecommendationOnly() throws IOException {
        Gazette.release(Gazette.data(), folder, "2026.11.1");

        for (Codebook.Table table : CodebookTest.tables()) {
            JsonNode metadata = json(table.name() + ".csv-metadata.json");
            assertThat(metadata.path("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(words(metadata)).isSubsetOf("@context", "url", "dialect", "tableSchema");
            assertThat(words(metadata.path("dialect"))).isSubsetOf("header", "encoding");
            JsonNode schema = metadata.path("tableSchema");
            assertThat(words(schema)).isSubsetOf("columns", "primaryKey");
            for (JsonNode column : schema.path("columns")) {
                assertThat(words(column)).isSubsetOf("name", "titles", "datatype", "required");
                assertThat(column.path("name").asText()).matches("[A-Za-z][A-Za-z0-9]*");
                JsonNode datatype = column.path("datatype");
                if (datatype.isObject()) {
                    assertThat(words(datatype)).containsExactlyInAnyOrder("base", "format");
                    Pattern.compile(datatype.path("format").asText());
                }
                assertThat(datatype.path("base").asText(datatype.asText())).isIn("anyURI", "string", "integer");
            }
        }
    }

    private static List<String> words(JsonNode object) {
        return object.properties().stream()
                .map(Map.Entry::getKey)
                .filter(word -> !word.startsWith("dc:"))
                .toList();
    }

    /** Of two descriptions of the same cells none says more than the other. */
    @Test
    void bothDescriptionsAskTheSameOfEachCell() throws IOException {
        Gazette.release(Gazette.data(), folder, "2026.11.1");

        for (JsonNode resource : json("datapackage.json").path("resources")) {
            JsonNode csvw = json(resource.path("path").asText() + "-metadata.json").path("tableSchema");
            JsonNode frictionless = resource.path("schema");
            assertThat(csvw.path("primaryKey").asText())
                    .isEqualTo(frictionless.path("primaryKey").path(0).asText());
            for (int i = 0; i < frictionless.path("fields").size(); i++) {
                JsonNode field = frictionless.path("fields").path(i);
                JsonNode column = csvw.path("columns").path(i);
                JsonNode constraints = field.path("constraints");
                assertThat(column.path("name")).isEqualTo(field.path("name"));
                assertThat(column.path("required").asBoolean())
                        .isEqualTo(constraints.path("required").asBoolean());
                assertThat(column.path("datatype").path("format").asText())
                        .isEqualTo(constraints.path("pattern").asText());
                assertThat(column.path("datatype").asText().equals("anyURI"))
                        .isEqualTo(field.path("format").asText().equals("uri"));
                assertThat(column.path("datatype").asText().equals("integer"))
                        .isEqualTo(field.path("type").asText().equals("integer"));
            }
        }
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
