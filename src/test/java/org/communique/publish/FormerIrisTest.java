package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.communique.entity.KnownPosts;
import org.communique.event.Confidence;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Dispatch;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.store.Store;
import org.communique.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IRIs that were published once, over a store that changes while it is served. */
class FormerIrisTest {
    private static final IriMinter MINTER = new IriMinter("http://localhost:3330/");
    private static final String TOMBSTONE = "https://w3id.org/communique/ontology#Tombstone";

    private final ReportMapper mapper =
            new ReportMapper(MINTER, RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0.1.0");

    @TempDir
    Path folder;

    private Store store;
    private RunningSite site;

    @BeforeEach
    void start() {
        store = Store.open(folder, new StoreSettings(MINTER, List.of(), Map::of, KnownPosts.keys()));
        site = RunningSite.over(store.dataset(), store::revision);
    }

    @AfterEach
    void stop() {
        site.close();
        store.close();
    }

    private ArticleGraph publish(String identifier, String name) {
        ArticleGraph article = mapper.map(Dispatch.of(identifier, "What " + identifier + " tells.")
                .by("Gazette " + identifier, "2030-02-03")
                .person(name, "", "", Dispatch.VNM)
                .report());
        store.publish(List.of(article));
        return article;
    }

    private void mergeTwice() {
        publish("one", "Anna Berg");
        publish("two", "Anna Maria Berg");
        publish("three", "Anna Maria Sofia Berg");
    }

    @ParameterizedTest
    @CsvSource({
        "/person/anna-berg, ../person/anna-maria-sofia-berg",
        "/person/anna-maria-berg, ../person/anna-maria-sofia-berg",
        "/person/anna-berg.ttl, ../person/anna-maria-sofia-berg.ttl",
        "/person/anna-berg.html, ../person/anna-maria-sofia-berg.html",
        "/person/anna-berg?format=jsonld, ../person/anna-maria-sofia-berg?format=jsonld"
    })
    void whatWasMergedLeadsToTheLastOfItsSuccessorsInTheFormAskedFor(String path, String location) {
        mergeTwice();

        HttpResponse<String> response = site.get(path, "Accept", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(header(response, "Location")).isEqualTo(location);
        assertThat(header(response, "Cache-Control"))
                .as("it may come to life again")
                .contains("no-cache");
    }

    @Test
    void whoFollowsGetsTheRepresentationAskedFor() {
        mergeTwice();
        String path = "/person/anna-berg";
        HttpResponse<String> response = site.get(path, "Accept", "text/turtle");
        while (response.statusCode() / 100 == 3) {
            path = URI.create(path).resolve(header(response, "Location")).toString();
            response = site.get(path, "Accept", "text/turtle");
        }

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith("text/turtle");
        assertThat(response.body()).contains("isReplacedBy", "Anna Maria Sofia Berg");
    }

    @Test
    void thePageOfASuccessorNamesWhatLedToIt() {
        mergeTwice();

        assertThat(site.get("/person/anna-maria-sofia-berg.html").body())
                .contains("Published before under other addresses", "Anna Maria Berg");
    }

    @Test
    void aThingThatComesToLifeAgainIsServedAgain() {
        mergeTwice();
        store.withdraw("two");
        store.withdraw("three");

        assertThat(site.get("/person/anna-berg.ttl").statusCode()).isEqualTo(200);
        assertThat(header(site.get("/person/anna-maria-sofia-berg.ttl"), "Location"))
                .isEqualTo("../person/anna-berg.ttl");
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/turtle, text/turtle",
        "'', text/html, text/html",
        "'', image/png, text/html",
        ".ttl, text/html, text/turtle",
        ".jsonld, text/html, application/ld+json",
        ".html, text/turtle, text/html"
    })
    void whatWasWithdrawnIsGoneAndSaysWhatItWas(String suffix, String accept, String type) {
        String article = "/article/" + publish("one", "Anna Berg").id();
        assertThat(site.get("/person/anna-berg.ttl").statusCode()).isEqualTo(200);
        store.withdraw("one");

        HttpResponse<String> response = site.get("/person/anna-berg" + suffix, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "ETag")).isEmpty();
        assertThat(response.body())
                .contains("Anna Berg")
                .containsIgnoringCase("tombstone")
                .contains(article.substring(1));
        assertThat(site.get(article + suffix, "Accept", accept).statusCode()).isEqualTo(410);
    }

    @Test
    void thePageOfWhatIsGoneSaysSoInWords() {
        publish("one", "Anna Berg");
        store.withdraw("one");

        assertThat(site.get("/person/anna-berg.html").body())
                .contains(
                        "<h1 dir=\"auto\">Anna Berg</h1>", "It was published here and is no more", "withdrawn person");
    }

    @Test
    void whatLedToSomethingThatIsGoneIsGoneToo() {
        publish("two", "Anna Maria Berg");
        publish("one", "Anna Berg");
        publish("three", "Anna Maria Sofia Berg");
        assertThat(site.get("/person/anna-maria-berg").statusCode()).isEqualTo(301);
        List.of("one", "two", "three").forEach(store::withdraw);

        assertThat(site.get("/person/anna-maria-sofia-berg").statusCode()).isEqualTo(410);
        assertThat(site.get("/person/anna-maria-berg").statusCode()).isEqualTo(410);
    }

    @Test
    void whatNeverWasIsNotFound() {
        mergeTwice();

        assertThat(site.get("/person/carl-dahl").statusCode()).isEqualTo(404);
        assertThat(site.get("/person/carl-dahl.ttl").statusCode()).isEqualTo(404);
    }

    @Test
    void theHistoryCanBeQueriedAndIsNeitherListedNorFound() {
        publish("one", "Anna Berg");
        store.withdraw("one");

        assertThat(site.query("SELECT ?x { GRAPH <http://localhost:3330/graph/history> { ?x a <" + TOMBSTONE + "> } }")
                        .body())
                .contains("http://localhost:3330/person/anna-berg");
        assertThat(site.get("/graph/history.ttl").statusCode()).isEqualTo(200);
        assertThat(site.get("/person/").body()).doesNotContain("Anna Berg");
        assertThat(site.get("/search?q=berg").body()).contains("Nothing found");
    }
}
