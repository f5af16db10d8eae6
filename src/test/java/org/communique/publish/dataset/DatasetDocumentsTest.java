package org.communique.publish.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.VOID;
import org.communique.cli.SeedsSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the site of the samples says of itself is true, in every form, and leads somewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetDocumentsTest {
    private static final String BASE = "http://localhost:3330/";
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newHttpClient();
    private SeedsSite site;

    @BeforeAll
    void start() {
        site = SeedsSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void theDescriptionMeetsTheShapes() {
        var shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/shapes/dataset.ttl"));
        var report = ShaclValidator.get().validate(shapes, description().getGraph());

        assertThat(report.getEntries()).isEmpty();
        assertThat(shapes.numShapes()).isGreaterThan(8);
    }

    @Test
    void itCountsWhatTheStoreHolds() {
        Model description = description();
        Resource dataset = description.getResource(BASE + "dataset#dataset");
        Map<String, Long> counted = new HashMap<>();
        Map<String, Long> told = new HashMap<>();
        select("SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c } GROUP BY ?c", counted);
        select("SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p", counted);
        dataset.listProperties(VOID.classPartition)
                .forEach(part -> tell(part.getResource(), VOID._class, VOID.entities, told));
        dataset.listProperties(VOID.propertyPartition)
                .forEach(part -> tell(part.getResource(), VOID.property, VOID.triples, told));

        assertThat(told).isEqualTo(counted).hasSizeGreaterThan(30);
        assertThat(dataset.getProperty(VOID.triples).getLong())
                .isEqualTo(number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        assertThat(dataset.getProperty(VOID.distinctSubjects).getLong())
                .isEqualTo(number("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
        assertThat(dataset.getProperty(VOID.distinctObjects).getLong())
                .isEqualTo(number("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"));
        assertThat(dataset.getProperty(VOID.entities).getLong())
                .isEqualTo(number(
                        "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c FILTER(STRSTARTS(STR(?s), \"" + BASE + "\")) }"));
    }

    @Test
    void everyAddressOfOursInItAnswers() throws Exception {
        var addresses = new TreeSet<String>();
        description()
                .listStatements()
                .forEach(statement -> Stream.of(statement.getSubject(), statement.getObject())
                        .filter(RDFNode::isURIResource)
                        .map(node -> node.asResource().getURI().replaceAll("#.*", ""))
                        .filter(iri -> iri.startsWith(BASE))
                        .forEach(addresses::add));

        assertThat(addresses).contains(BASE + "dataset", BASE + "sparql");
        for (String address : addresses) {
            assertThat(get("/" + address.substring(BASE.length())).statusCode())
                    .as(address)
                    .isIn(200, 303);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, dataset.ttl",
        "application/ld+json, dataset.jsonld",
        "text/html, dataset.html",
        "application/rdf+xml;q=0.9, dataset.rdf",
        "*/*, dataset.html"
    })
    void theFormIsNegotiated(String accept, String document) throws Exception {
        var response = get("/dataset", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains(document);
        assertThat(response.headers().firstValue("Vary")).contains("Accept");
        var found = get("/" + document);
        assertThat(found.statusCode()).isEqualTo(200);
        String tag = found.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/" + document, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whatThereIsNotIsSaid() throws Exception {
        assertThat(get("/dataset.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/dataset", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/.well-known/void").headers().firstValue("Location")).contains("../dataset");
    }

    @Test
    void thePageTellsSearchEngines() throws Exception {
        String page = get("/dataset.html").body();
        var script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();
        JsonNode data = JsonMapper.builder().build().readTree(script.group(1));

        assertThat(data.path("@type").asText()).isEqualTo("Dataset");
        assertThat(data.path("description").asText().length()).isBetween(50, 5000);
        for (String key :
                List.of("name", "license", "creator", "identifier", "version", "distribution", "temporalCoverage")) {
            assertThat(data.has(key)).as(key).isTrue();
        }
        assertThat(page).contains("cases kept aside");
    }

    @Test
    void theHeaderAndTheLinkSetLeadOn() throws Exception {
        String header = get("/dataset.html").headers().firstValue("Link").orElseThrow();
        assertThat(header)
                .contains("<" + BASE + "dataset>; rel=\"cite-as\"")
                .contains("rel=\"license\"", "rel=\"describedby\"", "rel=\"type\"", "rel=\"linkset\"");
        var linkset = get("/linkset");
        assertThat(linkset.headers().firstValue("Content-Type").orElse("")).startsWith("application/linkset+json");
        JsonNode context = JsonMapper.builder()
                .build()
                .readTree(linkset.body())
                .path("linkset")
                .path(0);
        assertThat(context.path("anchor").asText()).isEqualTo(BASE + "dataset");
        assertThat(context.path("license").path(0).path("href").asText()).startsWith("https://creativecommons.org/");
    }

    @Test
    void programsThatManageReferencesReadTheCitation() throws Exception {
        JsonNode cff = new YAMLMapper().readTree(get("/CITATION.cff").body());
        assertThat(cff.path("cff-version").asText()).isEqualTo("1.2.0");
        assertThat(cff.path("type").asText()).isEqualTo("dataset");
        assertThat(cff.path("authors").path(0).path("name").asText()).isEqualTo("The Communique project");
        assertThat(get("/citation.bib").body()).startsWith("@misc{").contains("howpublished = {\\url{" + BASE + "}}");
    }

    @Test
    void crawlersFindEveryPageAndOnlySuch() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + BASE + "sitemap.xml");
        assertThat(locations("/sitemap.xml")).containsExactly(BASE + "sitemap-1.xml");
        List<String> pages = locations("/sitemap-1.xml");
        assertThat(pages)
                .contains(BASE + "event/rus-vnm-defence-strategy-dialogue/8", BASE + "person/hoang-xuan-chien")
                .doesNotHaveDuplicates();
        for (String page : pages) {
            assertThat(get("/" + page.substring(BASE.length())).statusCode())
                    .as(page)
                    .isIn(200, 303);
        }
        assertThat(get("/sitemap-9.xml").statusCode()).isEqualTo(404);
    }

    private Model description() {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(get("/dataset.ttl").body(), Lang.TURTLE).parse(model);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return model;
    }

    private static void tell(
            Resource part,
            org.apache.jena.rdf.model.Property of,
            org.apache.jena.rdf.model.Property counted,
            Map<String, Long> told) {
        told.put(
                part.getProperty(of).getResource().getURI(),
                part.getProperty(counted).getLong());
    }

    private void select(String query, Map<String, Long> counts) {
        site.store().read(dataset -> {
            try (var execution = QueryExecution.create(QueryFactory.create(query), dataset)) {
                var rows = execution.execSelect();
                String key = rows.getResultVars().getFirst();
                rows.forEachRemaining(row -> counts.put(
                        row.getResource(key).getURI(), row.getLiteral("n").getLong()));
            }
            return true;
        });
    }

    private long number(String query) {
        return site.store().read(dataset -> {
            try (var execution = QueryExecution.create(QueryFactory.create(query), dataset)) {
                return execution.execSelect().next().getLiteral("n").getLong();
            }
        });
    }

    private List<String> locations(String path) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get(path).body().getBytes(StandardCharsets.UTF_8)));
        var nodes = document.getElementsByTagName("loc");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent());
        }
        return found;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
