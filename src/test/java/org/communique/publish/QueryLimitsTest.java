package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.publish.SiteSettings.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is complete, or it is an error with its reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryLimitsTest {
    private static final String CROSS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String SLOW_COUNT =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";

    private RunningSite site;

    @BeforeAll
    void start() {
        QueryLimits tight = new QueryLimits(Duration.ofMillis(700), 2, 1_000_000_000L, 64 << 20, 64 << 10, 1 << 20);
        site = RunningSite.start(SiteSettings.local().withLimits(tight));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "text/csv",
                "application/sparql-results+xml",
                "text/tab-separated-values",
                "text/html"
            })
    void aCrossProductIsNeverACutAnswer(String accept) {
        HttpResponse<String> response = site.query(CROSS, "Accept", accept);

        assertThat(response.statusCode()).isIn(413, 503);
        assertThat(response.body()).doesNotContain("bindings", "a,b,c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SLOW_COUNT,
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
                "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c LIMIT 1",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?c), STR(?f), STR(?i), STR(?l)) = \"zz\") }",
                "CONSTRUCT { ?a ?e ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?c), STR(?f), STR(?i), STR(?l)) = \"zz\") }",
            })
    void aLongQueryEndsWithTheTimeAndSaysWhenToComeAgain(String query) {
        HttpResponse<String> response = site.query(query);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(header(response, "Retry-After")).isNotEmpty();
        assertThat(response.body()).contains("time limit");
    }

    @Test
    void aRegularExpressionWithoutEndEndsWithTheTime() {
        String text = "a".repeat(60) + "!";
        HttpResponse<String> regex = site.query("SELECT (REGEX(\"" + text + "\", \"(.*a){20}$\") AS ?x) { ?s ?p ?o }");
        HttpResponse<String> replace =
                site.query("SELECT (REPLACE(\"" + text + "\", \"(.*a){20}$\", \"b\") AS ?x) { ?s ?p ?o }");

        assertThat(regex.statusCode()).isEqualTo(503);
        assertThat(replace.statusCode()).isEqualTo(503);
    }

    @Test
    void stringsThatDoubleAreStopped() {
        StringBuilder concat = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND(\"0123456789\" AS ?x0) ");
        StringBuilder replace = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND(\"0123456789\" AS ?x0) ");
        for (int i = 1; i <= 30; i++) {
            concat.append("BIND(CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i - 1, i - 1, i));
            replace.append("BIND(REPLACE(?x%d, \"(.+)\", \"$1$1\") AS ?x%d) ".formatted(i - 1, i));
        }

        for (String query : List.of(concat + "}", replace + "}")) {
            HttpResponse<String> response = site.query(query);
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("builds a string");
        }
    }

    @Test
    void doublingIsStoppedInFiltersGroupsAndOrders() {
        String part = "REPLACE(REPLACE(REPLACE(\"" + "x".repeat(200) + "\", \"x\", \"" + "y".repeat(200)
                + "\"), \"y\", \"" + "z".repeat(200) + "\"), \"z\", \"zz\")";
        for (String query : List.of(
                "SELECT * { ?s ?p ?o FILTER(STRLEN(" + part + ") > 1) }",
                "SELECT (SUM(STRLEN(" + part + ")) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (" + part + ")",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (STRLEN(" + part + ") > 1)",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(STRLEN(" + part + ") > 1) } }",
                "SELECT * { ?s ?p ?o } ORDER BY STRLEN(" + part + ")",
                "SELECT * { { SELECT (" + part + " AS ?x) {} } }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(STRLEN(" + part + ") > 1) } }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(" + part + " AS ?x) }")) {
            assertThat(site.query(query).statusCode())
                    .as(query.substring(0, 40))
                    .isEqualTo(413);
        }
    }

    @Test
    void whatGroupConcatGathersIsLimited() {
        QueryLimits shortStrings = new QueryLimits(Duration.ofSeconds(20), 2, 1000, 1 << 20, 64 << 10, 1000);
        try (RunningSite small = RunningSite.start(SiteSettings.local().withLimits(shortStrings))) {
            HttpResponse<String> plain = small.query("SELECT (GROUP_CONCAT(STR(?o)) AS ?x) { ?s ?p ?o . ?a ?b ?c }");
            HttpResponse<String> distinct = small.query(
                    "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?f))) AS ?x) { ?a ?b ?c . ?d ?e ?f }");

            assertThat(plain.statusCode()).isEqualTo(413);
            assertThat(plain.body()).contains("GROUP_CONCAT");
            assertThat(distinct.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void aQueryThatIsTooLongIsRefused() {
        String values = "SELECT * { VALUES ?x { " + "1 ".repeat(40_000) + "} }";

        assertThat(site.send("POST", "/sparql", values, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.send("POST", "/sparql", "x".repeat(2_000_000), "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void tooManyRowsOrBytesAreRefusedWithTheLimit() {
        QueryLimits few = new QueryLimits(Duration.ofSeconds(5), 2, 10, 2000, 64 << 10, 1 << 20);
        try (RunningSite small = RunningSite.start(SiteSettings.local().withLimits(few))) {
            HttpResponse<String> rows = small.query("SELECT ?s { ?s ?p ?o }");
            HttpResponse<String> bytes = small.query("SELECT (\"" + "x".repeat(2100) + "\" AS ?x) {}");

            assertThat(small.query("SELECT ?p { ?s ?p ?o } LIMIT 10").statusCode())
                    .isEqualTo(200);
            assertThat(rows.statusCode()).isEqualTo(413);
            assertThat(rows.body()).contains("at most 10");
            assertThat(bytes.statusCode()).isEqualTo(413);
            assertThat(bytes.body()).contains("at most 2000 bytes");
            assertThat(small.query("CONSTRUCT WHERE { ?s ?p ?o }").statusCode()).isEqualTo(413);
            assertThat(small.get("/graph/gazetteer.ttl").statusCode()).isEqualTo(413);
        }
    }

    @Test
    void moreQueriesThanPlacesAreShedWhilePagesAndHealthGoOn() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(20)) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(clients.submit(() -> site.query(SLOW_COUNT)));
            }
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
            assertThat(site.get(RunningSite.SESSION + ".ttl").statusCode()).isEqualTo(200);
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(503);
                assertThat(header(answer.get(), "Retry-After")).isNotEmpty();
            }
        }
        assertThat(site.query("ASK {}").statusCode()).isIn(200, 503);
    }
}
