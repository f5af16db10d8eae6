package org.communique.publish.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.communique.publish.http.Refusal;
import org.communique.publish.page.Addresses;
import org.communique.reconcile.web.Json;
import org.communique.reconcile.web.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same queries have the same candidates with an index and without one. */
class MatchingTest {
    private static final String BASE = "http://localhost:3330/";

    private final List<Dataset> stores = List.of(Ruritania.plain(), Ruritania.indexed());

    private static EntityQuery query(String json) {
        try {
            return EntityQuery.read("q0", Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableAnswer e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Matching.Result match(Dataset store, String json) {
        return store.calculateRead(() -> new Matching(
                        new Entities(store.asDatasetGraph(), new Addresses(URI.create(BASE))), BASE)
                .match(query(json)));
    }

    private static List<String> ids(Matching.Result result) {
        return result.candidates().stream()
                .map(candidate -> candidate.entity().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'query': 'Trịnh Văn Ân'}                          | person/trinh-van-an
                    {'query': 'TRINH VAN AN'}                          | person/trinh-van-an
                    {'query': 'An Trinh Van'}                          | person/trinh-van-an
                    {'query': 'Kingdom of Ruritania'}                  | state/RUR
                    {'query': 'Zenda'}                                 | place/zenda
                    {'query': 'League of Rivers', 'type': 'Organisation'} | organisation/lor
                    {'query': 'Graustark-Ruritania Dialogue'}          | series/gra-rur-dialogue
                    {'query': 'Graustark–Ruritania Dialogue', 'type': ['DialogueSeries', 'Place']} | series/gra-rur-dialogue
                    {'query': 'person/igor-smirnov'}                   | person/igor-smirnov
                    {'query': 'http://localhost:3330/place/zenda'}     | place/zenda
                    {'query': 'Q11'}                                   | state/RUR
                    {'query': 'whatever', 'properties': [{'pid': 'iso3', 'v': 'RUR'}]} | state/RUR
                    {'properties': [{'pid': 'http://www.w3.org/2002/07/owl#sameAs', 'v': 'Q11'}]} | state/RUR
                    {'query': 'Jean Moreau', 'properties': [{'pid': 'represents', 'v': {'id': 'state/GRA'}}]} | person/jean-moreau-2
                    {'query': 'Jean Moreau', 'properties': [{'pid': 'represents', 'v': 'Graustark'}]} | person/jean-moreau-2
                    {'query': 'envoy of ruritania to the league of rivers'}      | post/rur-envoy
                    {'query': 'Envoy to the League', 'type': 'Post', 'properties': [{'pid': 'represents', 'v': 'Graustark'}]} | post/gra-envoy
                    """)
    void theOneThingThatIsMeantIsSure(String query, String id) {
        for (Dataset store : stores) {
            Matching.Result result = match(store, query);
            assertThat(ids(result)).as(query).startsWith(id);
            assertThat(result.sure()).as(query).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'query': 'Jean Moreau'}                           | person/jean-moreau
                    {'query': 'An'}                                    | person/trinh-van-an
                    {'query': 'Igor Smirnof'}                          | person/igor-smirnov
                    {'query': 'Igor Smirnov', 'properties': [{'pid': 'represents', 'v': 'Graustark'}, {'pid': 'positionAsStated', 'v': 'x'}]} | person/igor-smirnov
                    {'query': 'Trinh Van An', 'properties': [{'pid': 'represents', 'v': 'Graustark'}]} | person/trinh-van-an
                    {'query': 'Jean Moreau', 'properties': [{'pid': 'positionAsStated', 'v': 'minister of defence'}]} | person/jean-moreau
                    {'query': '3rd Graustark Ruritania Dialogue'}      | event/gra-rur-dialogue/3
                    {'properties': [{'pid': 'represents', 'v': {'id': 'state/GRA'}}]} | person/jean-moreau-2
                    {'type': 'Post', 'properties': [{'pid': 'holder', 'v': 'person/igor-smirnov'}]} | post/gra-envoy
                    {'properties': [{'pid': 'participant', 'v': 'person/jean-moreau'}]} | event/gra-rur-dialogue/3
                    """)
    void theBestCandidateComesFirst(String query, String id) {
        for (Dataset store : stores) {
            assertThat(ids(match(store, query))).as(query).startsWith(id);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'query': 'Jean Moreau'}                           | two of one name
                    {'query': 'An'}                                    | a person by one word
                    {'query': 'Igor Smirnof'}                          | another spelling
                    {'query': 'Trinh Van An', 'properties': [{'pid': 'represents', 'v': 'Graustark'}]} | another side
                    {'query': 'Q11', 'properties': [{'pid': 'iso3', 'v': 'GRA'}]} | another code
                    {'query': '3rd Graustark Ruritania Dialogue'}      | a part of the name
                    {'properties': [{'pid': 'represents', 'v': 'state/GRA'}]} | no name
                    """)
    void whatCouldBeAnotherIsNotSure(String query, String why) {
        for (Dataset store : stores) {
            assertThat(match(store, query).sure()).as(why).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'query': 'Somebody Reported'}
                    {'query': 'Trinh Van An', 'type': 'Place'}
                    {'query': 'Q1'}
                    {'query': '* OR label:[a TO z] AND NOT "'}
                    {'query': '../../graph/gazetteer'}
                    {'query': 'article/1'}
                    {'query': '…'}
                    {'properties': [{'pid': 'ordinal', 'v': 99}]}
                    """)
    void whatIsNotThereHasNoCandidates(String query) {
        for (Dataset store : stores) {
            assertThat(ids(match(store, query.replace("\"'", "'")))).as(query).isEmpty();
        }
    }

    @Test
    void dateAndOrdinalTellEventsApart() {
        for (Dataset store : stores) {
            Matching.Result fits = match(store, """
                    {'query': '3rd Graustark–Ruritania Dialogue, Strelsau, 2 May 2024', 'properties': [
                      {'pid': 'startDate', 'v': '2024-05-02T00:00:00Z'}, {'pid': 'ordinal', 'v': 3}, {'pid': 'place', 'v': 'Strelsau'}]}
                    """);
            Matching.Result differs = match(store, """
                    {'query': '3rd Graustark–Ruritania Dialogue, Strelsau, 2 May 2024', 'properties': [
                      {'pid': 'startDate', 'v': '2023-05'}]}
                    """);
            assertThat(fits.sure()).isTrue();
            assertThat(fits.candidates().getFirst().findings().values()).containsOnly(1.0);
            assertThat(differs.sure()).isFalse();
            assertThat(ids(differs)).startsWith("event/gra-rur-dialogue/3");
        }
    }

    @Test
    void thePostMayBeOneHeldAtAnEvent() {
        for (Dataset store : stores) {
            Candidate best = match(
                            store,
                            "{'query': 'Jean Moreau', 'properties': [{'pid': 'positionAsStated', 'v': 'acting foreign minister'}]}")
                    .candidates()
                    .getFirst();
            assertThat(best.entity().id()).isEqualTo("person/jean-moreau");
            assertThat(best.findings()).containsEntry(EntityProperty.POSITION, 1.0);
        }
    }

    @Test
    void theLimitIsKept() {
        for (Dataset store : stores) {
            assertThat(match(store, "{'query': 'Ruritania', 'limit': 1}").candidates())
                    .hasSize(1);
            assertThat(match(store, "{'query': 'Ruritania'}").candidates()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theStoreWithAnIndexFindsMisspeltWords() {
        assertThat(ids(match(stores.get(1), "{'query': 'Smirnof'}"))).containsExactly("person/igor-smirnov");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                          | queries: q0: no object (expected: query, type, limit and properties)
                    {}                          | queries: q0: neither query nor properties (expected: one of them)
                    {'query': ' '}              | queries: q0: neither query nor properties (expected: one of them)
                    {'query': 'x', 'limit': 0}  | queries: q0: limit: 0 (expected: 1 or more)
                    {'query': 'x', 'type': 'Q5'} | queries: q0: type: Q5 (expected: one of /reconcile/suggest/type)
                    {'query': 'x', 'properties': [{'pid': 'P27', 'v': 'x'}]} | queries: q0: properties: pid: P27 (expected: one of /reconcile/suggest/property)
                    {'query': 'x', 'properties': 7} | queries: q0: properties: no array (expected: an array of pid and v)
                    """)
    void aWrongQueryIsToldByItsKeyAndField(String query, String message) {
        assertThatThrownBy(() -> query(query)).isInstanceOf(Refusal.class).hasMessage(message);
    }

    @Test
    void anEndlessQueryIsRefused() {
        assertThatThrownBy(() -> query("{'query': '%s'}".formatted("x".repeat(501))))
                .hasMessage("queries: q0: query: 501 characters (expected: 500 at most)");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add("{'pid': 'ordinal', 'v': %d}".formatted(i));
        }
        assertThatThrownBy(() -> query("{'query': 'x', 'properties': %s}".formatted(many)))
                .hasMessage("queries: q0: properties: 21 (expected: 20 at most)");
    }
}
