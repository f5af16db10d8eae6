package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.encoded;
import static org.communique.publish.RunningSite.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlProtocolTest {
    private static final String ROUNDS =
            "PREFIX dip: <https://w3id.org/communique/ontology#> SELECT ?n { ?e dip:ordinal ?n } ORDER BY ?n";

    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.start(SiteSettings.local().withQueries(Path.of("config/queries")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                     | application/sparql-results+json
            application/sparql-results+json         | application/sparql-results+json
            application/json                        | application/sparql-results+json
            application/sparql-results+xml          | application/sparql-results+xml
            text/csv                                | text/csv; charset=utf-8
            text/tab-separated-values               | text/tab-separated-values; charset=utf-8
            text/html                               | text/html; charset=utf-8
            text/csv;q=0.4, application/sparql-results+xml;q=0.6 | application/sparql-results+xml
            """)
    void solutionsComeAsAccepted(String accept, String type) {
        HttpResponse<String> response = site.query(ROUNDS, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type").replace("; ", ";")).isEqualToIgnoringCase(type.replace("; ", ";"));
        assertThat(header(response, "Vary")).startsWith("Accept");
        assertThat(response.body()).contains("6", "8");
    }

    @ParameterizedTest
    @CsvSource({
        "json,application/sparql-results+json",
        "xml,application/sparql-results+xml",
        "csv,text/csv",
        "tsv,text/tab",
        "html,text/html"
    })
    void theParameterFormatGoesBeforeTheHeader(String format, String type) {
        HttpResponse<String> response =
                site.get("/sparql?format=" + format + "&query=" + encoded(ROUNDS), "Accept", "image/png");

        assertThat(header(response, "Content-Type")).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml",
        "application/trig",
        "application/n-quads"
    })
    void graphsComeAsAccepted(String accept) {
        HttpResponse<String> response =
                site.query("DESCRIBE <http://localhost:3330/person/sergei-shoigu>", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(accept);
        assertThat(response.body()).contains("Sergei Shoigu");
    }

    @Test
    void aQueryIsPostedAsFormOrAsItIs() {
        HttpResponse<String> form = site.send(
                "POST",
                "/sparql",
                "query=" + encoded(ROUNDS),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/csv");
        HttpResponse<String> plain =
                site.send("POST", "/sparql", ROUNDS, "Content-Type", "application/sparql-query", "Accept", "text/csv");

        assertThat(form.body()).isEqualTo("n\r\n6\r\n8\r\n").isEqualTo(plain.body());
    }

    @Test
    void anAskIsAnswered() {
        assertThat(site.query("ASK { ?s ?p ?o }", "Accept", "application/json").body())
                .contains("true");
        assertThat(site.query("ASK { ?s ?p ?o }", "Accept", "text/html").body()).contains("Answer: yes");
    }

    @Test
    void theDatasetOfTheProtocolNamesGraphsOfTheStore() {
        String count = "SELECT (COUNT(*) AS ?n) { ?s <https://w3id.org/communique/ontology#iso3> ?o }";
        String gazetteer = encoded("http://localhost:3330/graph/gazetteer");

        assertThat(site.query(count, "Accept", "text/csv").body()).isEqualTo("n\r\n0\r\n");
        assertThat(site.get("/sparql?default-graph-uri=" + gazetteer + "&query=" + encoded(count), "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n2\r\n");
    }

    @Test
    void aRelativeIriIsRelativeToTheData() {
        assertThat(site.query("SELECT ?l { <person/sergei-shoigu> ?p ?l }", "Accept", "text/csv")
                        .body())
                .contains("Sergei Shoigu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "SELECT * { ?s ?p",
                "INSERT DATA { <a:a> <a:a> <a:a> }",
                "JSON { \"a\": ?a } WHERE { ?a ?b ?c }"
            })
    void whatIsNoQueryIsABadRequest(String text) {
        assertThat(site.query(text).statusCode()).isEqualTo(400);
    }

    @Test
    void twoQueriesAreABadRequest() {
        assertThat(site.get("/sparql?query=" + encoded(ROUNDS) + "&query=" + encoded(ROUNDS))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownFormatIsNotAcceptable() {
        assertThat(site.query(ROUNDS, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(site.get("/sparql?format=pdf&query=" + encoded(ROUNDS)).statusCode())
                .isEqualTo(406);
    }

    @Test
    void aBodyOfAnotherTypeIsNotRead() {
        assertThat(site.send("POST", "/sparql", ROUNDS, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(site.send("POST", "/sparql", ROUNDS).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
    void withoutAQueryTheEndpointDescribesItself(String accept) {
        HttpResponse<String> response = site.get("/sparql", "Accept", accept);

        assertThat(header(response, "Content-Type")).startsWith(accept);
        assertThat(response.body()).contains("SPARQL11Query", "http://localhost:3330/sparql");
    }

    @Test
    void toPeopleItShowsAnEditorThatWorksWithoutScript() {
        HttpResponse<String> response = site.get("/sparql", "Accept", "text/html,*/*;q=0.8");

        assertThat(response.body())
                .contains("<textarea", "<button>Run</button>")
                .doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(header(response, "Content-Security-Policy")).contains("script-src 'self';");
    }

    @Test
    void aMistakeIsShownBesideTheQuery() {
        HttpResponse<String> response = site.query("SELECT * { ?s ?p", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains(
                        "role=\"alert\"",
                        "query: line 1, column 16: the query ends too early",
                        "SELECT * { ?s ?p</textarea>");
    }

    @Test
    void anAnswerIsConfirmedUnlessItMayDiffer() {
        String tag = header(site.query(ROUNDS), "ETag");

        assertThat(site.query(ROUNDS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(header(site.query("SELECT (NOW() AS ?t) {}"), "ETag")).isEmpty();
        assertThat(header(site.query("SELECT (NOW() AS ?t) {}"), "Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void theReadyQueriesOfTheFirstPageHaveAnswers() {
        String home = site.get("/", "Accept", "text/html").body();
        var links = java.util.regex.Pattern.compile("href=\"\\./(sparql\\?query=[^\"]+)\"")
                .matcher(home)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links).hasSize(3);
        for (String link : links) {
            HttpResponse<String> response = site.get("/" + link, "Accept", "text/csv");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body().lines().count()).isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "csv,text/csv",
        "json,application/sparql-results+json",
        "html,text/html",
        "xml,application/sparql-results+xml"
    })
    void savedQueriesAreDownloads(String suffix, String type) {
        HttpResponse<String> response = site.get("/api/events." + suffix);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(response.body()).contains("rus-vnm-defence-strategy-dialogue/8");
        assertThat(site.get("/api/", "Accept", "text/html").body()).contains("events.csv");
        assertThat(site.get("/api/unknown.csv").statusCode()).isEqualTo(404);
        assertThat(site.get("/api/..%2f..%2fpom.csv").statusCode()).isIn(400, 404);
    }
}
