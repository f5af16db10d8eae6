package org.communique.store.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderTest {
    private static final String BASE = "http://localhost:3330/";
    private static final String CHIEN = BASE + "person/hoang-xuan-chien";

    private FindIndex index;

    @BeforeAll
    void make() {
        index = index(sample(), "1");
    }

    private static Dataset sample() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> RDFDataMgr.read(dataset, "src/test/resources/fixtures/sample.trig"));
        return dataset;
    }

    private static FindIndex index(Dataset dataset, String revision) {
        ThingCollector things = new ThingCollector(BASE);
        DatasetGraph store = dataset.asDatasetGraph();
        Txn.executeRead(store, () -> new StorePass(store, BASE, () -> false).tell(List.of(things)));
        return things.index(revision);
    }

    private static List<String> iris(Answer answer) {
        return answer.hits().stream().map(hit -> hit.thing().iri()).toList();
    }

    private Answer ask(String words, Map<Facet, List<String>> chosen) {
        return index.ask(new Question(words, chosen, 0, 100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chien            | person/hoang-xuan-chien
            CHIẾN            | person/hoang-xuan-chien
            xuan hoang       | person/hoang-xuan-chien
            fom              | person/alexander-vasilyevich-fomin
            ha noi dialogue  | event/rus-vnm-defence-strategy-dialogue/8
            southeast        | organisation/asean
            """)
    void findsAThingByItsNames(String words, String thing) {
        assertThat(iris(ask(words, Map.of()))).contains(BASE + thing);
    }

    @Test
    void aNameComesBeforeASentenceThatMentionsIt() {
        assertThat(iris(ask("chien", Map.of())).getFirst()).isEqualTo(CHIEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "+:*", "\" OR \"", "nobody", "chien nobody", "[a TO z]", "label:"})
    void signsOfAQueryLanguageMeanNothing(String words) {
        assertThat(iris(ask(words, Map.of()))).doesNotContain(CHIEN);
    }

    @Test
    void aSentenceLeadsToTheEventItIsEvidenceOfAndToItsArticle() {
        Answer answer = ask("co-chaired", Map.of());

        assertThat(iris(answer))
                .contains(BASE + "event/rus-vnm-defence-strategy-dialogue/8")
                .anyMatch(iri -> iri.startsWith(BASE + "article/"));
        Answer.Sentence sentence = answer.hits().getFirst().sentences().getFirst();
        assertThat(sentence.article()).startsWith(BASE + "article/");
        assertThat(sentence.passage().marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(sentence.passage()
                                .text()
                                .substring(mark.begin(), mark.end())
                                .toLowerCase(java.util.Locale.ROOT))
                        .matches("(co|chaired).*"));
    }

    @Test
    void marksStandWhereTheWordIsWrittenWithItsDiacritics() {
        Answer.Passage name = ask("chien", Map.of()).hits().getFirst().name();

        assertThat(name.marks()).hasSize(1);
        assertThat(name.text()
                        .substring(
                                name.marks().getFirst().begin(),
                                name.marks().getFirst().end()))
                .isEqualTo("Chiến");
    }

    @Test
    void valuesAreAllAskedForAndCountedAmongWhatIsLeft() {
        Answer both = ask("", Map.of(Facet.KIND, List.of("event"), Facet.STATE, List.of("RUS", "VNM")));

        assertThat(iris(both)).contains(BASE + "event/rus-vnm-defence-strategy-dialogue/8");
        assertThat(both.counts(Facet.STATE))
                .contains(new Answer.Count("RUS", index.name(Facet.STATE, "RUS"), both.total()));
        for (Answer.Count year : both.counts(Facet.YEAR)) {
            assertThat(ask(
                                    "",
                                    Map.of(
                                            Facet.KIND, List.of("event"),
                                            Facet.STATE, List.of("RUS", "VNM"),
                                            Facet.YEAR, List.of(year.code())))
                            .total())
                    .isEqualTo(year.number());
        }
    }

    @Test
    void withoutWordsTheLatestComeFirstAndTheUndatedLast() {
        List<String> dates = ask("", Map.of(Facet.KIND, List.of("event"))).hits().stream()
                .map(hit -> hit.thing().date())
                .toList();

        assertThat(dates).hasSizeGreaterThan(2).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        int dated = index.dated(new Question("", Map.of(Facet.KIND, List.of("event")), 0, 0));
        assertThat(dated)
                .isEqualTo((int) dates.stream().filter(date -> !date.isEmpty()).count());
    }

    @Test
    void pagesOfAnswersFollowEachOther() {
        List<String> all = iris(index.ask(new Question("", Map.of(), 0, 1_000)));

        assertThat(all).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(iris(index.ask(new Question("", Map.of(), 3, 2)))).isEqualTo(all.subList(3, 5));
        assertThat(index.ask(new Question("", Map.of(), 1_000, 2)).hits()).isEmpty();
    }

    @Test
    void suggestsThatOfWhichMostIsTold() {
        assertThat(index.suggest("ho", 3)).extracting(Brief::iri).contains(CHIEN);
        assertThat(index.suggest("x", 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(index.suggest(" ", 3)).isEmpty();
    }

    @Test
    void whoMistypesIsToldWhatIsNear() {
        assertThat(index.near("hoang-xuan-chein", 3)).extracting(Brief::iri).contains(CHIEN);
    }

    @Test
    void twoStatesArePartiesOfTheSameEvents() {
        int events = ask("", Map.of(Facet.KIND, List.of("event"), Facet.STATE, List.of("RUS", "VNM")))
                .total();

        assertThat(index.dyads()).contains(new Dyad("RUS", "VNM", events));
    }

    @Test
    void whatIsHugeOrBrokenIsShortenedAndDoesNoHarm() {
        Dataset dataset = DatasetFactory.createTxnMem();
        String enemy = """
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <http://localhost:3330/event/huge> a dip:Meeting ; rdfs:label "%s" ; dip:startDate "x" ;
                    dip:party <javascript:alert(1)>, [] , "text" .
                [] a dip:Meeting ; rdfs:label "nameless" .
                <http://localhost:3330/article/a> a dip:Article .
                <http://localhost:3330/graph/article/a> { <http://localhost:3330/article/a> dct:publisher "%s" . }
                """.formatted("word \uD83D\uDE00".repeat(150_000), "p".repeat(100_000));
        dataset.executeWrite(() -> RDFParser.fromString(enemy, Lang.TRIG).parse(dataset));

        FindIndex huge = index(dataset, "1");

        Answer.Hit hit = huge.ask(new Question("word", Map.of(), 0, 10)).hits().getFirst();
        assertThat(hit.thing().name()).hasSizeLessThan(400).endsWith("…");
        assertThat(huge.ask(new Question("nameless", Map.of(), 0, 10)).total()).isZero();
    }

    @Test
    void anEmptyStoreHasAnIndexToo() {
        FindIndex none = index(DatasetFactory.createTxnMem(), "0");

        assertThat(none.ask(new Question("", Map.of(), 0, 10))).isEqualTo(new Answer(0, List.of(), Map.of()));
        assertThat(none.dyads()).isEmpty();
    }

    @Test
    void thingsAreFoundByTheBeginningOfTheirIris() {
        assertThat(index.beginning(BASE + "person/ho", 5))
                .extracting(Brief::iri)
                .containsExactly(CHIEN);
        assertThat(index.beginning(BASE, 1_000))
                .extracting(Brief::iri)
                .isSorted()
                .hasSizeGreaterThan(6)
                .allMatch(iri -> iri.startsWith(BASE));
        assertThat(index.beginning("zz", 5)).isEmpty();
    }

    @Test
    void theIndexIsTheSameInWhateverOrderTheStoreIsRead() {
        Dataset dataset = sample();
        List<Quad> consensus = new ArrayList<>();
        dataset.executeRead(() -> dataset.asDatasetGraph()
                .find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(consensus::add));
        ThingCollector forwards = new ThingCollector(BASE);
        ThingCollector backwards = new ThingCollector(BASE);
        consensus.forEach(quad -> forwards.statement(StoreVisitor.Part.CONSENSUS, quad));
        consensus.reversed().forEach(quad -> backwards.statement(StoreVisitor.Part.CONSENSUS, quad));

        Question all = new Question("", Map.of(), 0, 1_000);
        assertThat(backwards.index("1").ask(all)).isEqualTo(forwards.index("1").ask(all));
    }
}
