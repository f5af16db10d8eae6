package org.communique.publish.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.encoded;
import static org.communique.publish.RunningSite.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.publish.RunningSite;
import org.communique.publish.http.Request;
import org.communique.reconcile.web.Json;
import org.communique.reconcile.web.UnreadableAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as a client meets it, through a port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileEndpointTest {
    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.over(Ruritania.indexed());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableAnswer e) {
            throw new AssertionError(text, e);
        }
    }

    private JsonNode get(String path) {
        HttpResponse<String> response = site.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        return json(response.body());
    }

    private HttpResponse<String> post(String form) {
        return site.send(
                "POST", "/reconcile", form, "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.path(field).asText()));
        return texts;
    }

    @Test
    void theManifestIsAsTheSpecificationWantsIt() {
        JsonNode manifest = get("/reconcile");

        SpecShapes.manifest(manifest);
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo("http://localhost:3330/");
        assertThat(manifest.path("schemaSpace").asText()).isEqualTo("https://w3id.org/communique/ontology#");
    }

    @Test
    void theAddressesOfTheManifestAreThoseByWhichTheClientCame() {
        String root = "http://127.0.0.1:%d/".formatted(site.port());
        JsonNode manifest = get("/reconcile");

        assertThat(manifest.path("view").path("url").asText()).isEqualTo(root + "reconcile/view?id={{id}}");
        JsonNode suggest = manifest.path("suggest").path("type");
        String address = suggest.path("service_url").asText()
                + suggest.path("service_path").asText();
        assertThat(address).isEqualTo(root + "reconcile/suggest/type");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:3330, http://localhost:3330/",
        "news.example, http://news.example/",
        "[::1]:81, http://[::1]:81/",
        "evil.example/x?, http://localhost:3330/",
        "\"<script>, http://localhost:3330/",
        "a b, http://localhost:3330/",
    })
    void anEvilHostIsNotRepeated(String host, String root) {
        String body = site.site()
                .answer(Request.get("/reconcile", Map.of("Host", host)))
                .body()
                .text();

        assertThat(json(body).path("logo").asText()).isEqualTo(root + "favicon.svg");
    }

    @Test
    void peopleAreToldWhatThisIs() {
        HttpResponse<String> page = site.get("/reconcile", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("OpenRefine", "http://127.0.0.1:%d/reconcile".formatted(site.port()));
    }

    @Test
    void aBatchIsAnsweredByPostAndByGet() {
        String queries = encoded("""
                {"q0": {"query": "Trinh Van An", "type": "Person", "limit": 3},
                 "q1": {"query": "Jean Moreau", "type": ["Person"],
                        "properties": [{"pid": "represents", "v": {"id": "state/RUR", "name": "Ruritania"}}]},
                 "weird key \\u0000": {"query": "nobody", "type_strict": "should"}}
                """);
        HttpResponse<String> posted = post("queries=" + queries);

        assertThat(posted.statusCode()).isEqualTo(200);
        JsonNode answer = json(posted.body());
        SpecShapes.results(answer);
        assertThat(answer.path("q0").path("result").path(0)).isEqualTo(json("""
                {"id": "person/trinh-van-an", "name": "Trịnh Văn Ân", "description": "Deputy Foreign Minister, Ruritania",
                 "type": [{"id": "Person", "name": "person"}], "score": 100.0, "match": true,
                 "features": [{"id": "name", "value": 1.0}]}
                """));
        assertThat(texts(answer.path("q1").path("result"), "id"))
                .containsExactly("person/jean-moreau", "person/jean-moreau-2");
        assertThat(texts(answer.path("q1").path("result"), "match")).containsExactly("true", "false");
        assertThat(answer.path("weird key \u0000").path("result")).isEmpty();
        assertThat(get("/reconcile?queries=" + queries)).isEqualTo(answer);
    }

    @Test
    void whatAnEnemyWroteComesAsText() {
        JsonNode answer =
                get("/reconcile?queries=" + encoded("{\"q0\": {\"query\": \"script alert document script\"}}"));

        SpecShapes.results(answer);
        String preview = site.get("/reconcile/preview?id=event/2023-visit").body();
        assertThat(preview).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aBatchThatIsTooLongIsRefusedAsAWhole() {
        String queries = IntStream.rangeClosed(0, 50)
                .mapToObj("\"q%d\": {\"query\": \"x\"}"::formatted)
                .collect(Collectors.joining(",", "{", "}"));
        HttpResponse<String> response = post("queries=" + encoded(queries));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("queries: 51 (expected: 50 at most)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    queries=%7B             | 400 | queries: line 1, column
                    queries=%5B%5D          | 400 | queries: no object (expected: an object of queries by key)
                    queries=%7B%7D&extend=1 | 400 | queries and extend: several (expected: one of them, once)
                    extend=%7B%7D           | 400 | extend: no arrays (expected: ids and properties)
                    queries=%zz             | 400 | broken percent-encoding
                    other=1                 | 400 | body: nothing asked (expected: queries or extend)
                    """)
    void aWrongRequestIsToldWhy(String form, int status, String message) {
        HttpResponse<String> response = post(form.strip());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(json(response.body()).path("detail").asText()).contains(message);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        HttpResponse<String> response = post("queries=" + "[".repeat(20_000));

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void nothingButFormsIsTaken() {
        assertThat(site.send("POST", "/reconcile", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
        assertThat(site.send("PUT", "/reconcile", "x").statusCode()).isEqualTo(405);
        assertThat(site.send("POST", "/reconcile/suggest/type", "prefix=x").statusCode())
                .isEqualTo(405);
        assertThat(site.get("/reconcile?callback=run").body()).contains("JSONP is not offered");
        assertThat(site.get("/reconcile/nothing").statusCode()).isEqualTo(404);
        assertThat(site.get("/reconciled").statusCode()).isEqualTo(404);
    }

    @Test
    void aClientThatHasTheAnswerIsNotSentItAgain() {
        HttpResponse<String> first = site.get("/reconcile/suggest/entity?prefix=jean");
        String tag = header(first, "ETag");

        assertThat(tag).matches("\"[0-9a-f]{24}\"");
        assertThat(site.get("/reconcile/suggest/entity?prefix=jean", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(site.get("/reconcile/suggest/entity?prefix=igor", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(header(first, "Vary")).contains("Host");
    }

    @ParameterizedTest
    @CsvSource({
        "trinh v, person/trinh-van-an",
        "TRỊNH, person/trinh-van-an",
        "state/RUR, state/RUR",
        "Q11, state/RUR",
        "zen, place/zenda",
    })
    void namesAreCompleted(String prefix, String id) {
        JsonNode answer = get("/reconcile/suggest/entity?prefix=" + encoded(prefix));

        SpecShapes.suggestions(answer);
        assertThat(texts(answer.path("result"), "id")).startsWith(id);
    }

    @Test
    void suggestionsGoOnBehindTheCursor() {
        List<String> all = texts(get("/reconcile/suggest/entity?prefix=r").path("result"), "id");
        List<String> rest =
                texts(get("/reconcile/suggest/entity?prefix=r&cursor=1").path("result"), "id");

        assertThat(all).hasSizeGreaterThan(1);
        assertThat(rest).isEqualTo(all.subList(1, all.size()));
        assertThat(texts(get("/reconcile/suggest/entity?prefix=r&type=State").path("result"), "id"))
                .containsExactly("state/RUR");
        assertThat(site.get("/reconcile/suggest/entity?prefix=r&cursor=-1").statusCode())
                .isEqualTo(400);
        assertThat(get("/reconcile/suggest/entity?prefix=").path("result")).isEmpty();
    }

    @Test
    void typesAndPropertiesAreSuggestedAndCanBeUsed() {
        JsonNode types = get("/reconcile/suggest/type?prefix=");
        JsonNode properties = get("/reconcile/suggest/property?prefix=");

        SpecShapes.suggestions(types);
        SpecShapes.suggestions(properties);
        assertThat(texts(get("/reconcile/suggest/type?prefix=ser").path("result"), "id"))
                .containsExactly("DialogueSeries");
        assertThat(texts(get("/reconcile/suggest/property?prefix=side").path("result"), "id"))
                .containsExactly("represents");
        for (String type : texts(types.path("result"), "id")) {
            for (String pid : texts(properties.path("result"), "id")) {
                get("/reconcile?queries="
                        + encoded(
                                "{\"q\": {\"query\": \"x\", \"type\": \"%s\", \"properties\": [{\"pid\": \"%s\", \"v\": \"x\"}]}}"
                                        .formatted(type, pid)));
            }
        }
    }

    @Test
    void propertiesAreProposedByType() {
        JsonNode answer = get("/reconcile/properties?type=State&limit=2");

        assertThat(answer.path("type").asText()).isEqualTo("State");
        assertThat(answer.path("limit").asInt()).isEqualTo(2);
        assertThat(texts(answer.path("properties"), "id")).containsExactly("iso2", "iso3");
    }

    @Test
    void valuesAreGivenForIdentifiers() {
        HttpResponse<String> response = post("extend=" + encoded("""
                {"ids": ["person/jean-moreau", "event/gra-rur-dialogue/3", "state/RUR", "person/nobody"],
                 "properties": [{"id": "represents"}, {"id": "positionAsStated", "settings": {"limit": 1}},
                                {"id": "party"}, {"id": "startDate"}, {"id": "ordinal"},
                                {"id": "http://www.w3.org/2002/07/owl#sameAs"}]}
                """));
        JsonNode answer = json(response.body());

        SpecShapes.rows(answer);
        assertThat(answer.path("rows")).isEqualTo(json("""
                {"person/jean-moreau": {"represents": [{"id": "state/RUR", "name": "Ruritania"}],
                   "positionAsStated": [{"str": "Minister of Defence"}], "party": [], "startDate": [], "ordinal": [],
                   "http://www.w3.org/2002/07/owl#sameAs": []},
                 "event/gra-rur-dialogue/3": {"represents": [], "positionAsStated": [],
                   "party": [{"id": "state/GRA", "name": "Graustark"}, {"id": "state/RUR", "name": "Ruritania"}],
                   "startDate": [{"str": "2024-05-02"}], "ordinal": [{"int": 3}],
                   "http://www.w3.org/2002/07/owl#sameAs": []},
                 "state/RUR": {"represents": [], "positionAsStated": [], "party": [], "startDate": [], "ordinal": [],
                   "http://www.w3.org/2002/07/owl#sameAs": [{"str": "Q11"}]},
                 "person/nobody": {"represents": [], "positionAsStated": [], "party": [], "startDate": [], "ordinal": [],
                   "http://www.w3.org/2002/07/owl#sameAs": []}}
                """));
        assertThat(texts(answer.path("meta"), "name")).startsWith("represents (side)");
    }

    @Test
    void aPreviewMayBeShownOnPagesOfOthers() {
        HttpResponse<String> preview = site.get("/reconcile/preview?id=" + encoded("person/jean-moreau"));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(header(preview, "Content-Type")).startsWith("text/html");
        assertThat(preview.body()).contains("Jean Moreau", "Ruritania", "Minister of Defence");
        assertThat(header(preview, "X-Frame-Options")).isEmpty();
        assertThat(header(preview, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("frame-ancestors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reconcile", "/", "/reconcile/preview?id=nobody", "/reconcile/view?id=state/RUR"})
    void nothingElseMay(String path) {
        assertThat(header(site.get(path), "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void theViewLeadsToTheThing() {
        HttpResponse<String> view = site.get("/reconcile/view?id=" + encoded("event/gra-rur-dialogue/3"));

        assertThat(view.statusCode()).isEqualTo(303);
        String location = header(view, "Location");
        assertThat(location).isEqualTo("../event/gra-rur-dialogue/3");
        assertThat(site.get("/event/gra-rur-dialogue/3").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id=", "?id=%2F%2Fevil.example%2Fx", "?id=..%2F..%2Fx", "?id=javascript:alert(1)"})
    void theViewLeadsNowhereElse(String query) {
        assertThat(site.get("/reconcile/view" + query).statusCode()).isEqualTo(404);
    }
}
