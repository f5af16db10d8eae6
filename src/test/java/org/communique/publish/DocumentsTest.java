package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.SESSION;
import static org.communique.publish.RunningSite.header;

import java.net.URI;
import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text/html                                        | 8.html
        */*                                              | 8.html
        text/turtle                                      | 8.ttl
        application/n-triples                            | 8.nt
        application/ld+json                              | 8.jsonld
        application/json                                 | 8.jsonld
        application/rdf+xml                              | 8.rdf
        application/trig                                 | 8.trig
        application/n-quads                              | 8.nq
        text/turtle;q=0.5, application/ld+json;q=0.9     | 8.jsonld
        text/html;q=0.2, application/rdf+xml             | 8.rdf
        text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 8.html
        """)
    void aThingSendsToTheDocumentThatSuitsTheClient(String accept, String document) {
        HttpResponse<String> response = site.get(SESSION, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(header(response, "Location")).isEqualTo(document);
        assertThat(header(response, "Vary")).isEqualTo("Accept");
        assertThat(header(response, "Link")).contains("<" + document + ">; rel=\"describedby\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /event/rus-vnm-defence-strategy-dialogue/8?format=xls | ./8.html, ./8.ttl, ./8.jsonld
        /search?q=chien&format=xls                            | ./search.csv?q=chien, ./search.ttl?q=chien
        """)
    void whatIsNotToBeHadAsAskedLeadsPeopleToTheFormsThereAre(String path, String links) {
        HttpResponse<String> response = site.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("It can be had as");
        for (String link : links.split(", ", -1)) {
            assertThat(response.body()).contains("href=\"" + link + "\"");
            String address = URI.create(path).resolve(link).toString();
            assertThat(site.get(address, "Accept", "text/html").statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    /** Signposting levels 1 and 2: from the page and from its link set one finds the same. */
    @Test
    void typedLinksTellWhatAThingIsAndWhereItIsDescribed() {
        String header = header(site.get(SESSION + ".html"), "Link");
        HttpResponse<String> linkset = site.get(SESSION + ".linkset");

        assertThat(header)
                .contains(
                        "<https://schema.org/Event>; rel=\"type\"",
                        "<https://schema.org/AboutPage>; rel=\"type\"",
                        "<8.linkset>; rel=\"linkset\"; type=\"application/linkset+json\"");
        assertThat(header(site.get(SESSION + ".ttl"), "Link"))
                .contains("<https://schema.org/Event>; rel=\"type\"", "rel=\"linkset\"")
                .doesNotContain("AboutPage");
        assertThat(linkset.statusCode()).isEqualTo(200);
        assertThat(header(linkset, "Content-Type")).startsWith("application/linkset+json");
        var thing =
                JSON.parse(linkset.body()).get("linkset").getAsArray().get(0).getAsObject();
        assertThat(thing.get("anchor").getAsString().value()).isEqualTo("http://localhost:3330" + SESSION);
        assertThat(thing.keys()).contains("type", "license", "collection", "cite-as", "describedby");
        assertThat(thing.get("describedby").getAsArray())
                .hasSize(6)
                .allSatisfy(target -> assertThat(header(
                                site.get(target.getAsObject()
                                        .get("href")
                                        .getAsString()
                                        .value()
                                        .replace("http://localhost:3330", "")),
                                "Content-Type"))
                        .startsWith(
                                target.getAsObject().get("type").getAsString().value()));
    }

    @Test
    void theLinkSetOfNothingIsNotThere() {
        assertThat(site.get("/event/nothing-of-this-name.linkset").statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkSetIsNotSentAgainToWhoHasIt() {
        String tag = header(site.get(SESSION + ".linkset"), "ETag");

        assertThat(site.get(SESSION + ".linkset", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"ttl,8.ttl", "html,8.html", "nq,8.nq", "jsonld,8.jsonld"})
    void theParameterFormatGoesBeforeTheHeader(String format, String document) {
        HttpResponse<String> response = site.get(SESSION + "?format=" + format, "Accept", "application/rdf+xml");

        assertThat(header(response, "Location")).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "html,text/html",
        "ttl,text/turtle",
        "nt,application/n-triples",
        "jsonld,application/ld+json",
        "rdf,application/rdf+xml",
        "trig,application/trig",
        "nq,application/n-quads"
    })
    void aDocumentHasTheTypeOfItsSuffixWhateverIsAccepted(String suffix, String type) {
        HttpResponse<String> response = site.get(SESSION + "." + suffix, "Accept", "image/png");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "Link"))
                .contains(
                        "rel=\"alternate\"",
                        "rel=\"license\"",
                        "rel=\"canonical\"",
                        "<http://localhost:3330/dataset>; rel=\"collection\"",
                        "<http://localhost:3330" + SESSION + ">; rel=\"cite-as\"");
    }

    @ParameterizedTest
    @CsvSource({"image/png,", "text/turtle;q=0,", "*/*,pdf"})
    void whatIsNotToBeHadIsRefusedWithTheListOfFormats(String accept, String format) {
        String query = format == null ? "" : "?format=" + format;

        HttpResponse<String> response = site.get(SESSION + query, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle", "application/ld+json", "application/n-quads");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/event/nobody-knows",
                "/event/nobody-knows.ttl",
                "/nothing",
                "/event/../health",
                "/event//8",
                "/event/%3Cscript%3E",
                "/sparql/x",
                "/static/",
                "/static/../site.css",
                "/.ttl",
                "/event"
            })
    void anUnknownAddressIsNotFound(String path) {
        HttpResponse<String> response = site.get(path, "Accept", "application/json");

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("<script>");
    }

    @Test
    void anUnknownAddressHasAPageForPeople() {
        HttpResponse<String> response = site.get("/event/nobody-knows", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).startsWith("text/html");
        assertThat(response.body()).contains("<title>Not found · Communique</title>", "href=\"../static/site.css\"");
    }

    @Test
    void anErrorIsAProblemDocument() {
        HttpResponse<String> response = site.get("/nothing");

        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.body()).contains("\"status\" : 404", "\"title\" : \"Not found\"", "\"detail\" : ");
    }

    @Test
    void aDocumentIsSentOnceAndThenConfirmed() {
        HttpResponse<String> first = site.get(SESSION + ".ttl");
        String tag = header(first, "ETag");

        HttpResponse<String> again = site.get(SESSION + ".ttl", "If-None-Match", tag);

        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(site.get(SESSION + ".nt"), "ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", SESSION, SESSION + ".html", SESSION + ".ttl", "/sparql", "/search?q=x"})
    void headAnswersAsGetWithoutABody(String path) {
        HttpResponse<String> get = site.get(path);
        HttpResponse<String> head = site.send("HEAD", path, "");

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void nothingCanBeWrittenAtAThing(String method) {
        HttpResponse<String> response =
                site.send(method, SESSION + ".ttl", "<a> <b> <c> .", "Content-Type", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({"ttl", "nt", "jsonld", "rdf", "trig", "nq"})
    void everySyntaxSaysTheSame(String suffix) {
        DatasetGraph wanted = parsed(site.get(SESSION + ".nq").body(), Lang.NQUADS);

        DatasetGraph read = parsed(site.get(SESSION + "." + suffix).body(), RDFLanguages.filenameToLang("x." + suffix));

        boolean graphs = RDFLanguages.isQuads(RDFLanguages.filenameToLang("x." + suffix));
        assertThat(graphs ? read.stream().count() : read.getDefaultGraph().size())
                .isEqualTo(
                        graphs
                                ? wanted.stream().count()
                                : wanted.stream()
                                        .map(q -> q.asTriple())
                                        .distinct()
                                        .count());
        read.stream()
                .forEach(quad -> assertThat(wanted.contains(
                                graphs ? quad.getGraph() : org.apache.jena.graph.Node.ANY,
                                quad.getSubject(),
                                quad.getPredicate(),
                                quad.getObject()))
                        .as("%s", quad)
                        .isTrue());
    }

    private static DatasetGraph parsed(String text, Lang lang) {
        return RDFParser.fromString(text, lang).toDatasetGraph();
    }

    @Test
    void theSameDocumentIsTheSameBytes() {
        assertThat(site.get(SESSION + ".trig").body())
                .isEqualTo(site.get(SESSION + ".trig").body());
        assertThat(site.get(SESSION + ".jsonld").body())
                .isEqualTo(site.get(SESSION + ".jsonld").body());
    }

    @Test
    void thePageSaysWhatTheTurtleSays() {
        String page = site.get(SESSION + ".html").body();
        String turtle = site.get(SESSION + ".ttl").body();

        for (String fact : new String[] {
            "8th Vietnam–Russia Defence Strategy Dialogue",
            "2025-09-03",
            "Senior Lieutenant General",
            "minutes of the event",
            "https://tass.example/world/1",
            "Chien thanked the guests for coming.",
        }) {
            assertThat(page).contains(fact);
            assertThat(turtle).contains(fact);
        }
        assertThat(page)
                .as("labels, not IRIs")
                .contains("Hoàng Xuân Chiến", "co-chair", "military medicine", "Hanoi", "Russia")
                .contains("href=\"../../person/hoang-xuan-chien\"")
                .doesNotContain("href=\"http://localhost:3330/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/person/hoang-xuan-chien",
                "/series/rus-vnm-defence-strategy-dialogue",
                "/state/VNM",
                "/organisation/asean",
                "/place/hanoi",
                "/article/2025-09-03-tass-963bae21",
                "/ontology",
                "/topic/military-medicine",
                "/topic",
                "/graph/gazetteer",
                "/status/held"
            })
    void everyClassHasPagesAndTurtle(String thing) {
        HttpResponse<String> page = site.get(thing + ".html");
        HttpResponse<String> turtle = site.get(thing + ".ttl");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en\">", "<h1", "<title>").doesNotContain("null");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(site.get(thing, "Accept", "text/turtle").statusCode()).isEqualTo(303);
    }

    @Test
    void theSeriesShowsTheRoundsOfWhichNothingIsReported() {
        String page = site.get("/series/rus-vnm-defence-strategy-dialogue.html").body();

        assertThat(page.replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " "))
                .contains("7 no report 8 2025-09-03 8th Vietnam–Russia Defence Strategy Dialogue");
    }

    @Test
    void thePersonShowsEventsAndPosts() {
        String page = site.get("/person/hoang-xuan-chien.html").body();

        assertThat(page)
                .contains(
                        "Meeting of Russia and Vietnam, Moscow, 6 July 2023",
                        "conferrer",
                        "Posts and ranks as reported");
    }

    @Test
    void theArticleShowsWhatItReportsInItsOrder() {
        String page =
                site.get("/article/2025-09-03-viet-nam-news-11c53711.html").body();

        assertThat(page).contains("id=\"event-1\"", "id=\"event-2\"", "https://vietnamnews.example/politics/2");
        assertThat(page.indexOf("id=\"event-1\"")).isLessThan(page.indexOf("id=\"event-2\""));
    }

    @Test
    void theArticlesDocumentIsItsWholeGraph() {
        String quads = site.get("/article/2025-09-03-tass-963bae21.nq").body();
        String graph = site.get("/graph/article/2025-09-03-tass-963bae21.nq").body();

        assertThat(quads.lines().toList()).containsAll(graph.lines().toList());
        assertThat(graph.lines().count()).isGreaterThan(80);
    }

    @Test
    void aNamedGraphIsReadableAndTheWholeDatasetIsNot() {
        String graph = RunningSite.encoded("http://localhost:3330/graph/gazetteer");

        assertThat(site.get("/data?graph=" + graph, "Accept", "text/turtle").body())
                .contains("Viet Nam");
        assertThat(site.get("/data?graph=urn:unknown").statusCode()).isEqualTo(404);
        assertThat(site.get("/data?graph=urn:x-arq:DefaultGraph").statusCode()).isEqualTo(404);
        assertThat(site.get("/data?graph=urn:x-arq:UnionGraph").statusCode()).isEqualTo(404);
        assertThat(site.get("/data?default").statusCode()).isEqualTo(403);
        assertThat(site.get("/data").statusCode()).isEqualTo(400);
        assertThat(site.send("PUT", "/data?graph=" + graph, "<a:b> <a:b> <a:b> .")
                        .statusCode())
                .isEqualTo(405);
    }
}
