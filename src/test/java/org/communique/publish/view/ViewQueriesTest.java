package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.communique.publish.RunningSite;
import org.communique.store.NewsroomStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query that a view shows gives exactly the rows that it draws, in their order, at the public endpoint. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewQueriesTest {
    private RunningSite sample;
    private RunningSite newsroom;

    @BeforeAll
    void start() {
        sample = RunningSite.start();
        newsroom = RunningSite.over(NewsroomStore.of(900));
    }

    @AfterAll
    void stop() {
        sample.close();
        newsroom.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "network", "network?of=states", "matrix", "ladder"})
    void ofTheSample(String view) {
        assertThat(drawn(sample, view)).isNotEmpty().isEqualTo(asked(sample, view));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "timeline?state=VNM&state=RUS",
                "timeline?from=2010-03&to=2010-03",
                "timeline?from=2010-03-05&to=2010-03-05",
                "timeline?type=Visit&status=held&to=2010-02",
                "map",
                "map?state=PER",
                "map?type=Call&from=2010-03",
                "network",
                "network?state=KEN&least=2",
                "network?of=states",
                "matrix",
                "matrix?state=JPN",
                "matrix?type=Signing&page=2",
                "ladder",
                "ladder?status=held"
            })
    void ofAnInventedWorld(String view) {
        assertThat(drawn(newsroom, view)).isNotEmpty().isEqualTo(asked(newsroom, view));
    }

    private static JsonObject view(RunningSite site, String view) {
        return JSON.parse(site.get("/view/" + (view.contains("?") ? view.replace("?", ".json?") : view + ".json"))
                .body());
    }

    private static List<Map<String, String>> drawn(RunningSite site, String view) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonValue row : view(site, view).get("rows").getAsArray()) {
            Map<String, String> cells = new TreeMap<>();
            row.getAsObject().forEach((name, value) -> cells.put(name, text(value)));
            rows.add(cells);
        }
        return rows;
    }

    private static String text(JsonValue value) {
        return value.isString() ? value.getAsString().value() : value.toString();
    }

    private static List<Map<String, String>> asked(RunningSite site, String view) {
        String query = view(site, view).getString("query");
        JsonObject answer = JSON.parse(
                site.query(query, "Accept", "application/sparql-results+json").body());
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonValue row : answer.getObj("results").get("bindings").getAsArray()) {
            Map<String, String> cells = new TreeMap<>();
            row.getAsObject().forEach((name, value) -> {
                String text = value.getAsObject().getString("value");
                if (!text.isEmpty()) {
                    cells.put(name, text);
                }
            });
            rows.add(cells);
        }
        return rows;
    }
}
