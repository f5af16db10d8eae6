package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.encoded;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a public endpoint must not do, and does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlRefusalTest {
    private final AtomicInteger asked = new AtomicInteger();
    private RunningSite site;
    private HttpServer other;

    @BeforeAll
    void start() throws IOException {
        site = RunningSite.start();
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterAll
    void stop() {
        other.stop(0);
        site.close();
    }

    private String address() {
        return "http://127.0.0.1:" + other.getAddress().getPort() + "/";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <ADDRESS> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <ADDRESS> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { GRAPH ?g { SERVICE ?x { ?s ?p ?o } } } } }",
                "SELECT (COUNT(*) AS ?n) { BIND(EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } } AS ?b) }",
                "SELECT (SUM(IF(EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } }, 1, 2)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } })",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } })",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <ADDRESS> { ?s ?p ?o } }",
                "ASK { SERVICE <ADDRESS> { ?s ?p ?o } }",
            })
    void serviceIsRefusedBeforeItRuns(String query) {
        HttpResponse<String> response = site.query(query.replace("ADDRESS", address()));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("SERVICE is not allowed here");
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { BIND(<java:java.lang.System.exit>(1) AS ?x) }",
                "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<urn:unknown>(?o)) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER(<urn:unknown>(?q)) } }",
                "SELECT (SUM(<urn:unknown>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT (GROUP_CONCAT(STR(<urn:unknown>(?o))) AS ?n) { ?s ?p ?o }",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<urn:unknown>(?o) AS ?x)",
                "SELECT * { ?s ?p ?o } ORDER BY <urn:unknown>(?o)",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(<urn:unknown>(?r)) } }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(<urn:unknown>(?o) AS ?x) }",
                "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s <java:org.example.Property> ?o }",
                "SELECT * { GRAPH ?g { ?s <http://jena.apache.org/ARQ/property#str> ?o } }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#str>+ ?o }",
                "SELECT * { ?s <http://jena.hpl.hp.com/ARQ/list#member> ?o }",
            })
    void unknownFunctionsAreRefused(String query) {
        HttpResponse<String> response = site.query(query);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("is not allowed here");
    }

    @Test
    void castsAndTheFunctionsOfSparqlWork() {
        String query = """
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT (xsd:integer("6") + STRLEN(CONCAT("a", "b")) AS ?n) (REPLACE("Hà Nội", "H(.)", "$1", "i") AS ?r)
                       (REGEX("Chiến", "^chi", "i") AS ?m) (GROUP_CONCAT(DISTINCT ?v; SEPARATOR=";") AS ?g)
                { VALUES ?v { "x" "x" "y" } }
                """;

        assertThat(site.query(query, "Accept", "text/csv").body()).isEqualTo("n,r,m,g\r\n8,à Nội,true,x;y\r\n");
    }

    @Test
    void languageTagsOutliveTheMeteredFunctions() {
        String query = "SELECT (CONCAT(\"a\"@en, \"b\"@en) AS ?c) (REPLACE(\"ab\"@en, \"b\", \"c\") AS ?r) {}";

        assertThat(site.query(query, "Accept", "text/tab-separated-values").body())
                .isEqualTo("?c\t?r\n\"ab\"@en\t\"ac\"@en\n");
    }

    @Test
    void updatesAreRefusedInEveryForm() {
        String update = "INSERT DATA { <urn:a> <urn:a> <urn:a> }";
        String form = "application/x-www-form-urlencoded";

        assertThat(site.get("/sparql?update=" + encoded(update)).statusCode()).isEqualTo(403);
        assertThat(site.send("POST", "/sparql", "update=" + encoded(update), "Content-Type", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.send("POST", "/sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.send("POST", "/sparql?query=ASK%7B%7D", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.query("LOAD <file:///etc/passwd>").statusCode()).isEqualTo(400);
        assertThat(site.send("PUT", "/sparql", update, "Content-Type", "text/turtle")
                        .statusCode())
                .isEqualTo(405);
        assertThat(site.query("ASK { <urn:a> ?p ?o }", "Accept", "application/json")
                        .body())
                .contains("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/update",
                "/upload",
                "/ds",
                "/$/server",
                "/$/ping",
                "/$/stats",
                "/$/datasets",
                "/$/compact/ds",
                "/shacl"
            })
    void noOtherServiceOfFusekiIsThere(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        assertThat(site.send("POST", path, "x", "Content-Type", "text/turtle").statusCode())
                .isEqualTo(405);
    }

    @Test
    void fromNamesGraphsOfTheStoreAndFetchesNothing() {
        HttpResponse<String> from = site.query("SELECT * FROM <" + address() + "> { ?s ?p ?o }", "Accept", "text/csv");
        HttpResponse<String> named =
                site.query("SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv");

        assertThat(from.body()).isEqualTo("s,p,o\r\n");
        assertThat(named.body().lines().count()).isEqualTo(1);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aRemoteContextIsNotFetched() {
        HttpResponse<String> response = site.send(
                "POST", "/sparql", "{\"@context\":\"" + address() + "\"}", "Content-Type", "application/ld+json");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(asked).hasValue(0);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "SELECT * { " + "{ ".repeat(5000) + "?s ?p ?o" + " }".repeat(5000) + " }";
        String sums = "SELECT (" + "(1+".repeat(3000) + "1" + ")".repeat(3000) + " AS ?x) {}";
        String nots = "SELECT (" + "!".repeat(20000) + "true AS ?x) {}";

        for (String query : new String[] {deep, sums, nots}) {
            HttpResponse<String> response =
                    site.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
            assertThat(response.statusCode()).isEqualTo(400);
        }
        assertThat(site.get("/health").statusCode()).isEqualTo(200);
    }
}
