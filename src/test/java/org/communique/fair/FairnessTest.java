package org.communique.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check against a site at which it passes, and against the same site with the one thing wrong that it is about. */
class FairnessTest {
    private static final String HTML = "/data/dataset.doc text/html";
    private static final String RDF = "/data/dataset.doc text/turtle";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final ModelSite SITE = ModelSite.complete();
    private static final ModelSite TELLS_NOTHING = SITE.without(HTML).without(RDF);

    record Fault(String id, Outcome outcome, ModelSite site) {
        @Override
        public String toString() {
            return id + " " + outcome.word();
        }
    }

    private static Fault failed(String id, ModelSite site) {
        return new Fault(id, Outcome.FAILED, site);
    }

    private static Fault open(String id, ModelSite site) {
        return new Fault(id, Outcome.OPEN, site);
    }

    private static ModelSite elsewhere(ModelSite site, String... namespaces) {
        ModelSite changed = site;
        for (int i = 0; i < namespaces.length; i++) {
            changed = changed.with(namespaces[i], "https://nowhere.example/" + i + "#");
        }
        return changed;
    }

    static List<Fault> faults() {
        ModelSite otherName = SITE.with(
                "<https://w3id.org/example/onto> a owl:Ontology", "<https://w3id.org/example/else> a owl:Ontology");
        ModelSite noFormats = elsewhere(SITE, "http://www.w3.org/ns/dcat#", "http://www.w3.org/ns/prov#");
        return List.of(
                failed("PURL1", SITE.with("https://w3id.org/example/", "https://plain.example/")),
                failed("URI1", otherName),
                failed("URI2", otherName),
                failed("VER1", SITE.with("https://w3id.org/example/onto/1.0", "https://w3id.org/example/onto")),
                failed("VER1", SITE.lacking("owl:versionIRI <https://w3id.org/example/onto/1.0> ;")),
                failed("VER2", SITE.without("/own/onto/1.0")),
                failed("OM1", SITE.lacking("dct:title \"Things\" ;")),
                failed("FIND1", SITE.lacking("vann:preferredNamespacePrefix \"ex\" ;")),
                failed("FIND2", SITE.with("\"https://w3id.org/example/onto#\"}", "\"https://taken.example/\"}")),
                failed("FIND2", SITE.lacking("vann:preferredNamespacePrefix \"ex\" ;")),
                open("FIND2", SITE.without("/prefix/ex.file.json application/json")),
                failed("FIND3", SITE.without("/data/catalog text/turtle")),
                failed("FIND3", SITE.with("resource> <https://w3id.org/example/onto>", "resource> <#other>")),
                open(
                        "FIND3",
                        SITE.lacking("schema:includedInDataCatalog <https://data.example/catalog> ;")
                                .with("\"https://w3id.org/example/onto\"}", "\"https://another.example/\"}")),
                failed("FIND_3_BIS", SITE.without("/data/catalog text/turtle")),
                failed("CN1", SITE.without("/own/onto text/html")),
                failed("CN1", SITE.without("/own/onto text/turtle")),
                failed("HTTP1", SITE.with("https://w3id.org/example/", "urn:example:")),
                failed("RDF1", SITE.with("@prefix owl:", "@prefix owl")),
                failed(
                        "VOC1",
                        elsewhere(
                                SITE,
                                "http://purl.org/dc/terms/",
                                "http://purl.org/ontology/bibo/",
                                "http://purl.org/vocab/vann/",
                                "http://xmlns.com/foaf/0.1/",
                                "https://schema.org/")),
                failed("VOC2", SITE.with("https://other.example/ns#Thing", "http://www.w3.org/2002/07/owl#Thing")),
                failed("DOC1", SITE.without("/own/onto text/html")),
                failed("OM2", SITE.lacking("dct:bibliographicCitation \"A: Things\" ;")),
                failed("OM3", SITE.lacking("foaf:logo <https://w3id.org/example/logo.svg> ;")),
                open("OM3", SITE.lacking("bibo:doi \"10.5555/onto\" ;")),
                failed("VOC3", SITE.lacking("rdfs:label \"thing\" ;")),
                failed("VOC4", SITE.lacking("skos:definition \"What is.\" ;")),
                failed("VOC4", SITE.with("<https://w3id.org/example/onto#Thing> a", "<https://x.example/T> a")),
                failed("OM4.1", SITE.lacking("dct:license <" + LICENCE + "> ;")),
                failed("OM4.2", SITE.without("/licences/licenses/by/4.0/ text/html")),
                open("OM4.2", SITE.with(LICENCE, "https://own.example/licence")),
                failed("OM5.1", SITE.lacking("dct:created \"2026-01-01\" ;")),
                failed("OM5.2", SITE.lacking("dct:issued \"2026-01-02\" ;")),
                failed("FsF-F1-01MD", TELLS_NOTHING),
                open("FsF-F1-02MD", SITE.without("/doi/10.5555/data")),
                open("FsF-F1-02MD", SITE.with("https://doi.org/10.5555/data", "https://data.example/dataset")),
                failed("FsF-F2-01M", SITE.lacking("\"keywords\": [\"rows\"],").lacking("dcat:keyword \"rows\" ;")),
                failed("FsF-F3-01M", TELLS_NOTHING),
                failed("FsF-F4-01M", SITE.with("application/ld+json", "application/json")),
                failed(
                        "FsF-A1-01M",
                        SITE.lacking("\"isAccessibleForFree\": true,")
                                .lacking("dct:accessRights <https://rights.example/PUBLIC> ;")),
                failed("FsF-A1-02MD", SITE.without("/data/file.csv text/csv")),
                failed("FsF-A1.1-01MD", SITE.with("https://data.example/file.csv", "gopher://data.example/file.csv")),
                failed("FsF-A1.2-01MD", SITE.with("https://data.example/file.csv", "tftp://data.example/file.csv")),
                failed("FsF-I1-01M", TELLS_NOTHING),
                failed("FsF-I2-01M", noFormats),
                failed(
                        "FsF-I3-01M",
                        SITE.lacking("dct:hasPart <https://data.example/part> ;")
                                .lacking(", \"isPartOf\": \"https://data.example/catalog\"")),
                failed("FsF-R1-01M", SITE.lacking(", \"contentSize\": \"10 B\"").with("dcat:byteSize", "dct:extent")),
                failed("FsF-R1-01M", SITE.with("dcat:byteSize \"10\"", "dcat:byteSize \"9\"")),
                failed(
                        "FsF-R1.1-01M",
                        SITE.lacking("\"license\": \"" + LICENCE + "\",").lacking("dct:license <" + LICENCE + "> ;")),
                failed("FsF-R1.2-01M", TELLS_NOTHING),
                failed("FsF-R1.3-01M", noFormats),
                failed("FsF-R1.3-02D", SITE.with("text/csv", "application/x-secret")));
    }

    private static Set<String> ids(Stream<String> ids) {
        return new TreeSet<>(ids.toList());
    }

    @Test
    void the_complete_site_passes_the_24_tests_and_the_17_metrics() throws IOException {
        FairReport report = SITE.judged();

        assertThat(report.results())
                .filteredOn(result -> result.verdict().outcome() != Outcome.PASSED)
                .isEmpty();
        assertThat(report.of(Suite.ONTOLOGY)).hasSize(24);
        assertThat(report.of(Suite.DATASET)).hasSize(17);
        assertThat(report.summary(Suite.ONTOLOGY)).isEqualTo("FOOPS!: 24 of 24 passed");
        assertThat(report.hasFailures()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_by_the_check_that_is_about_it(Fault fault) throws IOException {
        List<CheckResult> results = fault.site().judged().results().stream()
                .filter(result -> result.criterion().id().equals(fault.id()))
                .toList();

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.verdict().outcome()).as(result.toString()).isEqualTo(fault.outcome());
            assertThat(result.verdict().asked()).isNotBlank();
            assertThat(result.verdict().reason()).isNotBlank();
        });
    }

    @Test
    void there_is_a_fault_for_every_check() throws IOException {
        assertThat(ids(faults().stream().map(Fault::id)))
                .isEqualTo(ids(SITE.judged().results().stream()
                        .map(result -> result.criterion().id())));
    }

    /** What lies outside is not asked: then a registration is open, and a licence of the SPDX list stands for itself. */
    @Test
    void nothing_outside_of_the_map_is_asked() throws IOException {
        FairReport report = SITE.judged(Set.of("https://w3id.org/example/", "https://data.example/"));

        assertThat(report.results())
                .filteredOn(result -> result.verdict().outcome() != Outcome.PASSED)
                .extracting(result -> result.criterion().id())
                .containsExactly("FIND2", "FsF-F1-02MD");
        assertThat(report.count(Suite.ONTOLOGY, Outcome.OPEN)).isEqualTo(1);
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void a_server_that_does_not_answer_is_no_verdict() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        AddressMap dead = new AddressMap(
                Map.of("https://w3id.org/example/", URI.create("http://127.0.0.1:" + port + "/")), false);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Fairness(ModelSite.ONTOLOGY, ModelSite.DATASET).assess(dead))
                .withMessageEndingWith("no answer (expected: a server that runs)");
    }
}
