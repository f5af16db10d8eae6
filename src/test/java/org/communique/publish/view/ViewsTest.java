package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.publish.RunningSite;
import org.communique.store.NewsroomStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views by HTTP: what they answer, what they let others do, and that many events make no large answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {
    private static final String HOSTILE = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX status: <https://w3id.org/communique/status/>
            BASE <http://localhost:3330/>
            <event/1> a dip:Meeting ; rdfs:label "=HYPERLINK(1)</title><script>alert(1)</script>\\u202E" ;
                dip:startDate "2025-01-01"^^xsd:date ; dip:status status:held ; dip:country <state/VNM> ;
                dip:party <state/VNM>, <javascript:alert(2)>, <state/RUS> ; dip:place <place/x> ;
                dip:series <series/x> ; dip:ordinal "</text>" ; dip:participation <event/1#p>, <event/1#q> .
            <event/1#p> dip:participant <javascript:alert(3)> ; dip:represents <state/VNM> .
            <event/1#q> dip:participant <person/x> ; dip:represents "no state" .
            <event/2> a dip:Visit ; dip:startDate "when </svg> it rains" ; dip:status status:held ; dip:series <series/x> .
            <person/x> rdfs:label "\\" onload=\\"alert(4)" .
            <series/x> rdfs:label "<img src=x onerror=alert(5)>" ; dip:missingOrdinal 1, "many" .
            <state/VNM> rdfs:label "-1+1|cmd" .
            """;

    private RunningSite sample;
    private RunningSite newsroom;
    private RunningSite hostile;

    @BeforeAll
    void start() {
        sample = RunningSite.start();
        newsroom = RunningSite.over(NewsroomStore.of(1200));
        Dataset store = DatasetFactory.createTxnMem();
        store.executeWrite(() -> RDFParser.fromString(HOSTILE, Lang.TURTLE).parse(store));
        hostile = RunningSite.over(store);
    }

    @AfterAll
    void stop() {
        sample.close();
        newsroom.close();
        hostile.close();
    }

    @Test
    void theListNamesAllViews() {
        assertThat(sample.get("/view/").body())
                .contains(
                        "href=\"timeline\"", "href=\"map\"", "href=\"network\"", "href=\"matrix\"", "href=\"ladder\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "network", "matrix", "ladder"})
    void aViewHasItsRowsItsQueryItsFilesAndItsCitation(String view) {
        String page = sample.get("/view/" + view).body();

        assertThat(page)
                .contains(
                        "<svg class=\"drawing",
                        "class=\"mark\"",
                        "<table>",
                        "PREFIX dip:",
                        "../sparql?query=",
                        view + ".csv",
                        view + ".svg",
                        "&lt;iframe src=\"http://localhost:3330/view/" + view + "?embed=1",
                        "Revision revision-1");
    }

    @Test
    void anEventIsDrawnAndListedWithItsLink() {
        String page = sample.get("/view/timeline").body();

        assertThat(page.split("href=\"\\.\\./event/rus-vnm-defence-strategy-dialogue/8\"", -1))
                .as("once in the drawing, once in the table")
                .hasSize(3);
    }

    @Test
    void whatNobodyReportsIsAnEmptyViewWithAWayBack() {
        HttpResponse<String> nothing = sample.get("/view/map?state=KEN");

        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(nothing.body())
                .contains("No event here matches.", "href=\"map\"")
                .doesNotContain("<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/view/pie", "/view/map.pdf", "/view/map/x"})
    void whatIsNoViewIsNotFound(String path) {
        assertThat(sample.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aParameterThatCanBeNoneIsRefused() {
        assertThat(sample.get("/view/map?state=%3Cscript%3E").statusCode()).isEqualTo(400);
        assertThat(sample.get("/view/timeline?from=yesterday").body()).contains("expected: a year, month or day");
    }

    @Test
    void onlyWhatIsMadeForFramesMayBeFramed() {
        assertThat(header(sample.get("/view/map"), "X-Frame-Options")).isEqualTo("DENY");
        HttpResponse<String> embedded = sample.get("/view/map?embed=1");
        assertThat(header(embedded, "X-Frame-Options")).isEmpty();
        assertThat(header(embedded, "Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'none'")
                .doesNotContain("frame-ancestors", "unsafe");
        assertThat(embedded.body()).doesNotContain("<form", "<nav").contains("target=\"_blank\" rel=\"noopener\"");
        assertThat(header(sample.get("/view/map?embed=1&state=%3C"), "X-Frame-Options"))
                .as("an error is not")
                .isEqualTo("DENY");
    }

    @Test
    void aViewIsNotDrawnAgainForWhoHasIt() {
        String tag = header(sample.get("/view/matrix"), "ETag");

        assertThat(sample.get("/view/matrix", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(header(sample.get("/view/matrix?state=RUS"), "ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "network", "network?of=states", "matrix", "ladder"})
    void whatArticlesWroteIsHarmless(String view) {
        for (String path :
                new String[] {view, view + (view.contains("?") ? "&" : "?") + "embed=1", suffixed(view, ".svg")}) {
            HttpResponse<String> answer = hostile.get("/view/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>", "<img src=x", "href=\"javascript:", "</svg> it rains")
                    .doesNotContainPattern("<[^>]*\\sonload=[\"']");
        }
    }

    @Test
    void noCellOfATableIsAFormula() {
        assertThat(hostile.get("/view/timeline.csv").body().lines())
                .noneMatch(line -> line.matches("(.*,)?\"?[=+@].*"));
        assertThat(hostile.get("/view/timeline.csv").body()).contains("'=HYPERLINK(1)");
        assertThat(hostile.get("/view/map.csv").body()).contains(",'-1+1|cmd,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "timeline?from=2010-02-03&to=2010-02-03",
                "map",
                "network",
                "network?of=states",
                "matrix",
                "ladder"
            })
    void manyEventsMakeNoLargeView(String view) {
        HttpResponse<String> answer = newsroom.get("/view/" + view);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("class=\"mark\"", -1).length - 1)
                .as("marks")
                .isBetween(1, 700);
        assertThat(answer.body()).hasSizeLessThan(400_000);
    }

    @Test
    void aBarLeadsToTheBarsOfItsEvents() {
        String page = newsroom.get("/view/timeline").body();
        String link = page.replaceAll(
                "(?s).*?<a class=\"mark\" href=\"\\.\\./(view/timeline\\?[^\"]*)\" aria-label=\"([^:]*): (\\d+) event.*",
                "$1 $2 $3");
        String[] parts = link.split(" ", -1);

        HttpResponse<String> inside =
                newsroom.get("/" + parts[0].replace("&amp;", "&").replace("timeline?", "timeline.json?"));

        int events = JSON.parse(inside.body()).get("rows").getAsArray().stream()
                .mapToInt(row ->
                        row.getAsObject().get("events").getAsNumber().value().intValue())
                .sum();
        assertThat(events).as(link).isEqualTo(Integer.parseInt(parts[2]));
    }

    @Test
    void theSameStoreGivesTheSameImage() {
        try (RunningSite again = RunningSite.over(NewsroomStore.of(1200))) {
            assertThat(again.get("/view/network.svg").body())
                    .isEqualTo(newsroom.get("/view/network.svg").body());
        }
    }

    private static String suffixed(String view, String suffix) {
        return view.contains("?") ? view.replace("?", suffix + "?") : view + suffix;
    }
}
