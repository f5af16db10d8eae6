package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over the published samples: page, JSON-LD and Turtle of a thing say the same, and so do the search and its query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameEverywhereTest {
    private static final String BASE = "http://localhost:3330/";

    /** Told on pages in other words, or of use to machines only. */
    private static final Set<String> UNTOLD = Set.of(
            Prov.WAS_GENERATED_BY.getURI(),
            Dip.seriesKey.getURI(),
            Dip.missingOrdinal.getURI(),
            Dip.textDigest.getURI(),
            Dip.wishedName.getURI(),
            Dip.blockingKey.getURI());

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

    private String get(String path) {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(site.address() + path)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Set<String> things(String parameters) {
        return get("/search.csv?" + parameters)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String kind : List.of("event", "person", "series", "article", "topic")) {
            things("kind=" + kind).stream()
                    .filter(iri -> !kind.equals("person") || isTold(iri))
                    .forEach(iri -> paths.add("/" + iri.replaceFirst("^(" + BASE + "|" + Dip.ROOT + ")", "")));
        }
        paths.addAll(List.of("/state/VNM", "/state/RUS", "/place/hanoi", "/organisation/asean"));
        return paths;
    }

    // The gazetteer knows a thousand people of whom no sample speaks.
    private boolean isTold(String person) {
        return site.store()
                .read(dataset -> dataset.getDefaultModel()
                        .containsResource(dataset.getDefaultModel().createResource(person)));
    }

    @Test
    void aPageTheJsonAndTheTurtleOfAThingSayTheSame() {
        List<String> differing = new ArrayList<>();
        List<String> paths = paths();
        for (String path : paths) {
            Model turtle = model(get(path + ".ttl"), Lang.TURTLE);
            if (!model(get(path + ".jsonld"), Lang.JSONLD11).isIsomorphicWith(turtle)) {
                differing.add(path + ": JSON-LD and Turtle");
            }
            String page = whole(path);
            for (Statement statement :
                    turtle.createResource(iri(path)).listProperties().toList()) {
                boolean isForeignClass = statement.getPredicate().equals(RDF.type)
                        && !statement.getResource().getURI().startsWith(Dip.NS);
                if (!isForeignClass
                        && !UNTOLD.contains(statement.getPredicate().getURI())
                        && !tells(page, statement.getObject(), turtle)) {
                    differing.add(path + ": " + statement.getPredicate().getLocalName() + " " + statement.getObject());
                }
            }
        }
        assertThat(paths).hasSizeGreaterThan(60);
        assertThat(differing).isEmpty();
    }

    /** The statements of all graphs: Turtle has no graphs, JSON-LD says which. */
    private static Model model(String text, Lang lang) {
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(text, lang).parse(dataset);
        return ModelFactory.createDefaultModel().add(dataset.getDefaultModel()).add(dataset.getUnionModel());
    }

    private static String iri(String path) {
        return (path.startsWith("/topic/") ? Dip.ROOT : BASE) + path.substring(1);
    }

    /** The page and those that follow it. */
    private String whole(String path) {
        StringBuilder text = new StringBuilder();
        String next = path + ".html";
        while (!next.isEmpty()) {
            String page = get(next);
            text.append(page);
            int at = page.indexOf(">Next page");
            String before = at < 0 ? "" : page.substring(0, at);
            next = at < 0
                    ? ""
                    : path.substring(0, path.lastIndexOf('/') + 1)
                            + before.substring(before.lastIndexOf("href=\"") + 6, before.length() - 1);
        }
        return text.toString()
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** A literal by its words; a thing by a link to it, its name or its address. */
    private static boolean tells(String page, RDFNode object, Model all) {
        if (object.isLiteral()) {
            String text = object.asLiteral().getLexicalForm();
            return page.contains(text) || text.equals("true") || text.equals("false");
        }
        String iri = object.asResource().getURI();
        String here = iri.replaceFirst("^(" + BASE + "|" + Dip.ROOT + ")", "");
        return page.contains(here)
                || page.contains("id=\"" + iri.substring(iri.indexOf('#') + 1) + "\"")
                || page.contains(iri)
                || all.listObjectsOfProperty(object.asResource(), RDFS.label).toList().stream()
                        .anyMatch(label -> page.contains(label.asLiteral().getLexicalForm()))
                || page.contains(name(iri));
    }

    private static String name(String iri) {
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=chien",
                "q=fomin+moscow",
                "q=Vi%E1%BB%87t",
                "q=military+medicine",
                "state=RUS&state=VNM",
                "kind=person&q=minister",
                "kind=topic",
                "type=Meeting",
                "person=hoang-xuan-chien&year=2025",
                "source=TASS&q=talks",
                "series=rus-vnm-defence-strategy-dialogue&status=held",
                "place=hanoi",
                "topic=military-medicine",
                "organisation=asean&q=a"
            })
    void theQueryBehindASearchFindsTheSame(String parameters) {
        String query = JSON.parse(get("/search.json?" + parameters)).getString("sparql");
        Set<String> bySparql = get("/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(bySparql).isEqualTo(things(parameters));
    }
}
