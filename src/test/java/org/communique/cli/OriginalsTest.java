package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What five reports as their publishers printed them become. They are not ours to copy: without them there is nothing to test. */
class OriginalsTest {
    private static final Path ORIGINALS = Path.of("..", "shared", "corpus", "seeds");
    private static final String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String EIGHTH = "<event/rus-vnm-defence-strategy-dialogue/8>";

    @TempDir
    static Path folder;

    private static final String PEOPLE = "http://localhost:3330/person/";
    private static final String FOMIN = PEOPLE + "alexander-vasilyevich-fomin";
    private static final String CHIEN = PEOPLE + "hoang-xuan-chien";

    private static Optional<Store> store = Optional.empty();

    @BeforeAll
    static void publish() throws IOException {
        if (Files.isDirectory(ORIGINALS)) {
            store = Optional.of(SampleStores.with(folder, SampleStores.texts(ORIGINALS), 100));
        }
    }

    @AfterAll
    static void close() {
        store.ifPresent(Store::close);
    }

    private static void assertFinds(String pattern, String... expected) {
        store.ifPresent(s -> assertThat(find(s, pattern)).containsExactly(expected));
    }

    /** The values of {@code ?x}, each once, in order. */
    private static List<String> find(Store store, String pattern) {
        var query = PREFIXES + "SELECT DISTINCT (STR(?x) AS ?value) { " + pattern + " } ORDER BY ?value";
        return SampleStores.csv(store, query).lines().skip(1).toList();
    }

    @Test
    void theyTellOfOneSeries() {
        assertFinds("?x a dip:DialogueSeries", "http://localhost:3330/series/rus-vnm-defence-strategy-dialogue");
        assertFinds("?session a dip:DialogueSession ; dip:ordinal ?x", "3", "4", "6", "7", "8");
        assertFinds(
                "?x a dip:DialogueSession",
                "http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/3",
                "http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/4",
                "http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/6",
                "http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/7",
                "http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8");
    }

    @Test
    void theEighthSessionIsOneEventWithTwoReports() {
        assertFinds(
                "?report prov:specializationOf " + EIGHTH
                        + " . GRAPH ?graph { ?report prov:wasDerivedFrom/dct:identifier ?x }",
                "000_4647eda8ca398de8",
                "001_ce3da69239b86312");
        assertFinds(EIGHTH + " dip:startDate ?x", "2025-09-03");
    }

    @Test
    void anOfficialIsOnePersonUnderAllSpellings() {
        assertFinds(
                "?x a dip:Person",
                FOMIN,
                CHIEN,
                PEOPLE + "ngo-xuan-lich",
                PEOPLE + "nguyen-chi-vinh",
                PEOPLE + "sergei-shoigu");
        assertFinds(spellings(FOMIN), "Alexander Fomin", "Alexander Vasilyevich Fomin", "Fomin");
        assertFinds(spellings(CHIEN), "Chien", "Chiến", "Hoang Xuan Chien", "Hoàng Xuân Chiến");
    }

    private static String spellings(String person) {
        return "<%s> rdfs:label|skos:altLabel ?x".formatted(person);
    }

    @Test
    void oneSourceOnlyTellsOfMinutesAndOrder() {
        assertFinds(
                EIGHTH + " dip:producedDocument/dip:documentKind ?x",
                "https://w3id.org/communique/document-kind/minutes");
        assertFinds("?event dip:conferredAward/rdfs:label ?x", "Friendship Order");
        assertFinds(sources(EIGHTH + " dip:producedDocument ?thing"), "001_ce3da69239b86312");
        assertFinds(sources("?event dip:conferredAward ?thing"), "001_ce3da69239b86312");
    }

    private static String sources(String thing) {
        return thing
                + " . ?report prov:specializationOf ?thing . GRAPH ?graph { ?report a ?class . ?article dct:identifier ?x }";
    }

    @Test
    void nothingComesFromWhatStandsBelowAStory() throws IOException {
        for (var page : store.isPresent() ? SampleStores.texts(ORIGINALS) : List.<Path>of()) {
            var end = Files.readString(page).indexOf("Like us on Facebook");
            if (end >= 0) {
                var stem = page.getFileName().toString().replace(".txt", "");
                assertFinds(positions(stem) + " FILTER(?x > %d)".formatted(end));
                assertThat(find(store.orElseThrow(), positions(stem))).isNotEmpty();
            }
        }
    }

    private static String positions(String stem) {
        return "GRAPH ?graph { ?article dct:identifier '%s' . ?span oa:hasSource ?article ; oa:hasSelector/oa:end ?x }"
                .formatted(stem);
    }
}
