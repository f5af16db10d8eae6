package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.vocabulary.RDFS;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.rdf.Dip;
import org.communique.store.find.Derived.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site answers while its indexes are made, after the start and after a change: here that takes as long as a test wants. */
class WhileIndexesAreMadeTest {
    private final Semaphore leave = new Semaphore(0);
    private final AtomicReference<String> revision = new AtomicReference<>("1");
    private final Dataset dataset = RunningSite.sample();
    private final Site site = new Site(
            DatasetFactory.wrap(new Held(dataset.asDatasetGraph())),
            revision::get,
            SiteSettings.local(),
            new Patience(Duration.ZERO, Duration.ZERO));

    /** A store that the thread of the indexes may begin to read when it has leave. */
    private final class Held extends DatasetGraphWrapper {
        Held(DatasetGraph store) {
            super(store);
        }

        @Override
        public void begin(TxnType type) {
            if (Thread.currentThread().getName().equals("indexes")) {
                leave.acquireUninterruptibly();
            }
            super.begin(type);
        }
    }

    private Response get(String path) {
        return site.answer(Request.get(path, Map.of("Accept", "*/*")));
    }

    private Response afterLeave(String path) {
        leave.release();
        Response response = get(path);
        while (response.status() == Status.UNAVAILABLE
                || response.header("Cache-Control").filter("no-store"::equals).isPresent()) {
            Thread.onSpinWait();
            response = get(path);
        }
        return response;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", RunningSite.SESSION + ".html", RunningSite.SESSION + ".ttl", "/event/", "/health", "/sparql"
            })
    void whatNeedsNoneIsAnsweredAtOnce(String path) {
        assertThat(get(path).status()).isEqualTo(Status.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=chien",
                "/suggest?q=ch",
                "/complete?kind=class&q=m",
                "/view/timeline",
                "/dyad/RUS-VNM",
                "/person/hoang-xuan-chien.html",
                "/ontology.html"
            })
    void whatNeedsOneAsksToComeAgain(String path) {
        Response early = get(path);

        assertThat(early.status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(early.header("Retry-After")).contains("10");
        assertThat(early.header("Cache-Control")).contains("no-store");
        assertThat(early.body().text()).contains("indexes: not ready yet");
        leave.release();
        while (get(path).status() != Status.OK) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whereNothingIsFoundNoneIsNeeded() {
        assertThat(get("/event/nowhere.html").status()).isEqualTo(Status.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv?q=newcomer", "/suggest?q=newcomer", "/ontology.html", "/view/timeline.json"})
    void thoseOfBeforeAnswerAfterAChange(String path) {
        Response before = afterLeave(path);
        dataset.executeWrite(() -> dataset.getDefaultModel()
                .createResource("http://localhost:3330/event/newcomer", Dip.Meeting)
                .addProperty(Dip.startDate, "2025-01-01")
                .addProperty(RDFS.label, "Newcomer"));
        revision.set("2");

        Response meanwhile = get(path);
        assertThat(meanwhile.body().text()).isEqualTo(before.body().text());
        assertThat(meanwhile.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(meanwhile.header("Cache-Control")).contains("no-store");
        Response after = afterLeave(path);
        assertThat(after.body().text()).isNotEqualTo(before.body().text());
        assertThat(after.header("ETag")).isPresent().isNotEqualTo(before.header("ETag"));
    }
}
