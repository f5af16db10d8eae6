package org.communique.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.publish.RunningSite;
import org.communique.publish.SiteSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The saved queries over HTTP: filters, slices, formats, pages, and what programs are told of them. */
class ApiTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.start(
                SiteSettings.local().withQueries(Path.of("config/queries")).withTables(Path.of("config/tables.tsv")));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> rows(String pathAndQuery) {
        HttpResponse<String> response = site.get("/api/" + pathAndQuery);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().skip(1).toList();
    }

    @Test
    void aFilterKeepsTheRowsThatFit() {
        List<String> all = rows("events.csv");

        assertThat(rows("events.csv?type=Meeting"))
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allMatch(row -> row.contains(",Meeting,"));
        assertThat(rows("events.csv?type=Meeting&type=DialogueSession"))
                .hasSize(rows("events.csv?type=Meeting").size()
                        + rows("events.csv?type=DialogueSession").size());
        assertThat(rows("events.csv?date__gte=2025&date__lt=2026"))
                .isNotEmpty()
                .allMatch(row -> row.contains(",2025-"));
        assertThat(rows("events.csv?event=event/rus-vnm-defence-strategy-dialogue/8"))
                .hasSize(1);
        assertThat(rows("participants.csv?name__contains=chien")).isNotEmpty().allMatch(row -> row.contains("Chiến"));
        assertThat(rows("events.csv?type=Meeting&place=")).isEqualTo(rows("events.csv?type=Meeting"));
    }

    @Test
    void theSlicesTogetherAreTheTable() {
        List<String> all = rows("participants.csv");
        List<String> collected = new ArrayList<>();
        String next = "participants.csv?limit=2";
        while (!next.isEmpty()) {
            HttpResponse<String> response = site.get("/api/" + next);
            collected.addAll(response.body().lines().skip(1).toList());
            assertThat(header(response, "X-Total-Count")).isEqualTo(Integer.toString(all.size()));
            Matcher link = NEXT.matcher(header(response, "Link"));
            next = link.find() ? link.group(1) : "";
        }

        assertThat(collected).isEqualTo(all).hasSizeGreaterThan(4);
        assertThat(rows("participants.csv?limit=5&offset=100000")).isEmpty();
    }

    @Test
    void theFormatsHaveTheSameRows() throws IOException {
        int rows = rows("events.csv").size();
        JsonNode json = new JsonMapper().readTree(site.get("/api/events.json").body());
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.get("/api/events.ttl").body(), Lang.TURTLE).parse(model);

        assertThat(json.at("/results/bindings")).hasSize(rows);
        assertThat(model.listSubjects().toList()).hasSize(rows);
        assertThat(site.get("/api/events.tsv").body().lines().count()).isEqualTo(rows + 1);
        assertThat(site.get("/api/events", "Accept", "text/turtle").body())
                .isEqualTo(site.get("/api/events.ttl").body());
        assertThat(header(site.get("/api/events", "Accept", "text/html,*/*;q=0.8"), "Content-Type"))
                .startsWith("text/html");
        assertThat(site.get("/api/events", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(site.get("/api/events.rq").body()).startsWith("# title: Events");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events.csv?nope=1          | parameter nope: not known here",
                "events.csv?type__like=x    | parameter type__like: not known here",
                "events.csv?limit=-1        | parameter limit: no number (expected: 1 or more)",
                "events.csv?limit=0         | parameter limit: no number",
                "events.csv?offset=x        | parameter offset: no number (expected: 0 or more)",
                "events.csv?%3Cscript%3E=1  | parameter ?script?: not known here",
            })
    void aMistakeIsToldInWords(String path, String detail) {
        HttpResponse<String> response = site.get("/api/" + path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(detail);
    }

    @Test
    void anUnknownTableOrFormatIsNone() {
        assertThat(site.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(site.get("/api/events.exe").statusCode()).isEqualTo(406);
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        String tag = header(site.get("/api/events.csv?limit=2"), "ETag");

        assertThat(site.get("/api/events.csv?limit=2", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(header(site.get("/api/events.csv?limit=3"), "ETag")).isNotEqualTo(tag);
    }

    @Test
    void aCellCannotStartAFormula() {
        assertThat(site.get("/api/persons.csv").body()).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
    }

    @Test
    void thePageExplainsTheTableAndShowsItsRows() {
        String page = site.get("/api/events.html?type=Meeting").body();

        assertThat(page)
                .contains(
                        "<h1>Events</h1>",
                        "ISO 3166-1 alpha-3 code of the state where it was.",
                        "<option value=\"Meeting\" selected>Meeting</option>",
                        "rows fit",
                        "href=\"events.csv?type=Meeting\"",
                        "read_csv(\"http://localhost:3330/api/events.csv?type=Meeting\"",
                        "sparql?example=api/events",
                        "SPARQLWrapper")
                .doesNotContainPattern("<script(?! type=\"module\" src=)");
        assertThat(page.split("<td>", -1)).hasSizeGreaterThan(10);
    }

    @Test
    void whatIsTypedIntoTheFormStaysText() {
        String page = site.get("/api/events.html?label__contains=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")
                .body();

        assertThat(page).contains("No row fits").doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/", "/api/openapi.json"})
    void theListNamesAllTables(String path) {
        assertThat(site.get(path).body()).contains("events", "report-statements", "dyads");
        assertThat(site.get("/api").statusCode()).isEqualTo(301);
    }

    /** The rules of OpenAPI 3.1 that its schema states for what the document uses. */
    @Test
    void theDescriptionForProgramsIsOpenApi() throws IOException {
        JsonNode document =
                new JsonMapper().readTree(site.get("/api/openapi.json").body());

        assertThat(document.path("openapi").asText()).matches("3\\.1\\.\\d+");
        assertThat(document.at("/info/title").asText()).isNotEmpty();
        assertThat(document.at("/info/version").asText()).isNotEmpty();
        Set<String> operations = new HashSet<>();
        document.path("paths").properties().forEach(path -> {
            assertThat(path.getKey()).startsWith("/");
            JsonNode get = path.getValue().path("get");
            assertThat(operations.add(get.path("operationId").asText()))
                    .as(path.getKey())
                    .isTrue();
            assertThat(get.path("responses").size()).isGreaterThan(1);
            get.path("responses")
                    .forEach(response -> assertThat(response.has("description") || resolves(document, response))
                            .isTrue());
            Set<String> names = new HashSet<>();
            get.path("parameters").forEach(parameter -> {
                JsonNode meant = parameter.has("$ref") ? referred(document, parameter) : parameter;
                assertThat(meant.path("in").asText()).isIn("query", "path");
                assertThat(meant.has("schema")).isTrue();
                assertThat(names.add(meant.path("name").asText())).isTrue();
                assertThat(meant.path("in").asText().equals("path"))
                        .isEqualTo(meant.path("required").asBoolean());
            });
            if (path.getKey().contains("{format}")) {
                assertThat(names).contains("format", "limit", "offset");
                assertThat(site.get(path.getKey().replace("{format}", "csv") + "?limit=1")
                                .statusCode())
                        .as(path.getKey())
                        .isEqualTo(200);
            }
        });
        assertThat(operations).contains("events", "sparql").hasSizeGreaterThan(20);
    }

    private static boolean resolves(JsonNode document, JsonNode reference) {
        return reference.has("$ref") && !referred(document, reference).isMissingNode();
    }

    private static JsonNode referred(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }
}
