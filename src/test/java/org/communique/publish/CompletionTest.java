package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor is offered while somebody types. */
class CompletionTest {
    private static final Pattern IRI = Pattern.compile("\"iri\":\"([^\"]+)\"");
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> offered(RunningSite of, String kind, String typed) {
        HttpResponse<String> response = of.get("/complete?kind=" + kind + "&q=" + RunningSite.encoded(typed));
        assertThat(response.statusCode()).isEqualTo(200);
        return IRI.matcher(response.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "property, dip:start,        https://w3id.org/communique/ontology#startDate",
        "property, start,            https://w3id.org/communique/ontology#startDate",
        "property, date start,       https://w3id.org/communique/ontology#startDate",
        "property, <https://w3id.org/communique/ontology#startD, https://w3id.org/communique/ontology#startDate",
        "property, prov:spec,        http://www.w3.org/ns/prov#specializationOf",
        "class,    meeting,          https://w3id.org/communique/ontology#Meeting",
        "class,    dip:Dialogue,     https://w3id.org/communique/ontology#DialogueSession",
        "thing,    chien,            http://localhost:3330/person/hoang-xuan-chien",
        "thing,    Chiến Hoàng,      http://localhost:3330/person/hoang-xuan-chien",
        "thing,    http://localhost:3330/person/hoang, http://localhost:3330/person/hoang-xuan-chien",
        "thing,    military med,     https://w3id.org/communique/topic/military-medicine",
    })
    void whatWasTypedFindsTheTerm(String kind, String typed, String iri) {
        assertThat(offered(site, kind, typed)).contains(iri);
    }

    @Test
    void theMostUsedTermComesFirst() {
        assertThat(offered(site, "property", "").getFirst())
                .isEqualTo("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    }

    @Test
    void nothingIsFoundForWordsThatNothingHas() {
        assertThat(offered(site, "thing", "zzzz")).isEmpty();
        assertThat(offered(site, "property", "unknown:x")).isEmpty();
        assertThat(offered(site, "thing", "")).isEmpty();
    }

    @Test
    void aHostileLabelIsTextInJson() {
        assertThat(site.get("/complete?kind=thing&q=script").body())
                .contains("<script>alert('label')</script>")
                .startsWith("[");
        assertThat(RunningSite.header(site.get("/complete?kind=thing&q=script"), "Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void anUnknownKindAndTooLongATextAreRefused() {
        assertThat(site.get("/complete?kind=x&q=a").statusCode()).isEqualTo(400);
        assertThat(site.get("/complete?kind=thing&q=" + "a".repeat(1000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void irisHaveTheirLabels() {
        String person = RunningSite.encoded("http://localhost:3330/person/hoang-xuan-chien");
        String unknown = RunningSite.encoded("javascript:alert(1)");

        assertThat(site.get("/labels?iri=" + person + "&iri=" + unknown).body())
                .isEqualTo("{\"http://localhost:3330/person/hoang-xuan-chien\":\"Hoàng Xuân Chiến\"}");
        assertThat(site.get("/labels?iri=x" + "&iri=x".repeat(300)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsPublishedLaterIsOfferedToo() throws InterruptedException {
        Dataset store = RunningSite.sample();
        AtomicReference<String> revision = new AtomicReference<>("first");
        try (RunningSite living = RunningSite.over(store, revision::get)) {
            assertThat(offered(living, "thing", "newcomer")).isEmpty();
            store.executeWrite(() -> store.getDefaultModel()
                    .createResource("http://localhost:3330/person/newcomer", Dip.Person)
                    .addProperty(RDFS.label, "Newcomer"));
            revision.set("second");
            // The index of before answers until the new one is ready.
            for (int i = 0; i < 200 && offered(living, "thing", "newcomer").isEmpty(); i++) {
                Thread.sleep(50);
            }
            assertThat(offered(living, "thing", "newcomer")).hasSize(1);
        }
    }
}
