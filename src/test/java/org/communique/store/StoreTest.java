package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.KnownPosts;
import org.communique.event.Confidence;
import org.communique.event.EventType;
import org.communique.event.Report;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Dispatch;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.SampleReports;
import org.communique.rdf.ShapeCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    private static final IriMinter MINTER = new IriMinter("http://localhost:3330/");
    private static final String PREFIXES = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3330/>
            """;
    private final ReportMapper mapper =
            new ReportMapper(MINTER, RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0.1.0");

    @TempDir
    Path folder;

    private Store open() {
        return Store.open(folder, Worlds.settings());
    }

    private List<ArticleGraph> map(List<Report> reports) {
        return reports.stream().map(mapper::map).toList();
    }

    private static List<String> select(Store store, String pattern) {
        return store.read(dataset -> {
            List<String> rows = new ArrayList<>();
            try (var query =
                    QueryExecutionFactory.create(PREFIXES + "SELECT DISTINCT ?x { " + pattern + " }", dataset)) {
                query.execSelect()
                        .forEachRemaining(row -> rows.add(
                                row.get("x").isLiteral()
                                        ? row.getLiteral("x").getLexicalForm()
                                        : row.get("x").toString()));
            }
            Collections.sort(rows);
            return rows;
        });
    }

    @Test
    void fiveReportsMakeOneSeriesWithRounds3and4and6and7and8() {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            assertThat(select(store, "?x a dip:DialogueSeries"))
                    .containsExactly("http://localhost:3330/series/rus-vnm-defence-strategy-dialogue");
            assertThat(select(store, "?e a dip:DialogueSession ; dip:ordinal ?x"))
                    .containsExactly("3", "4", "6", "7", "8");
            assertThat(select(store, "?s dip:firstOrdinal 3 ; dip:lastOrdinal 8 ; rdfs:label ?x"))
                    .containsExactly("Vietnam–Russia Defence Strategy Dialogue");
        }
    }

    @Test
    void theEighthRoundIsOneEventOfTwoReports() {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            String eighth = "<event/rus-vnm-defence-strategy-dialogue/8>";
            assertThat(select(store, "?x prov:specializationOf " + eighth)).hasSize(2);
            assertThat(select(store, eighth + " rdfs:label ?x"))
                    .containsExactly("8th Vietnam–Russia Defence Strategy Dialogue, Hà Nội, 3 September 2025");
            assertThat(select(store, eighth + " dip:participation/dip:participant ?x"))
                    .containsExactly(
                            "http://localhost:3330/person/alexander-vasilyevich-fomin",
                            "http://localhost:3330/person/hoang-xuan-chien");
            assertThat(select(store, eighth + " dip:producedDocument/^prov:specializationOf ?x"))
                    .hasSize(1);
        }
    }

    @Test
    void oneOfficialUnderThreeSpellingsIsOnePerson() {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            assertThat(select(store, "?p a dip:Person ; rdfs:label ?x"))
                    .containsExactly(
                            "Alexander Vasilyevich Fomin",
                            "Hoàng Xuân Chiến",
                            "Ngo Xuan Ljch",
                            "Nguyen Chi Vinh",
                            "Sergei Shoigu");
            assertThat(select(store, "<person/alexander-vasilyevich-fomin> skos:altLabel ?x"))
                    .containsExactly("Alexander Fomin", "Fomin");
            assertThat(select(store, "<person/alexander-vasilyevich-fomin> dip:positionAsStated ?x"))
                    .hasSize(1);
        }
    }

    @Test
    void otherEventsAreNamedByDateTypePartiesAndPlace() {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            assertThat(select(
                            store, "?x a dip:Meeting ; prov:specializationOf* ?x FILTER(CONTAINS(STR(?x), '/event/'))"))
                    .containsExactly(
                            "http://localhost:3330/event/2017-11-22-meeting-rus-vnm-hanoi",
                            "http://localhost:3330/event/2018-12-03-meeting-rus-vnm-moscow");
            assertThat(select(store, "<event/2018-12-03-meeting-rus-vnm-moscow> rdfs:label ?x"))
                    .containsExactly("Meeting of Russia and Vietnam, Moscow, 3 December 2018");
            assertThat(select(store, "?x dip:partOfEvent <event/rus-vnm-defence-strategy-dialogue/8>"))
                    .containsExactly(
                            "http://localhost:3330/event/2025-09-03-awardconferral-rus-vnm-hanoi",
                            "http://localhost:3330/event/2025-09-03-signing-rus-vnm-hanoi");
        }
    }

    @Test
    void theConsensusConformsToItsShapes() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes/consensus.ttl")
                .add(RDFDataMgr.loadModel("ontology/shapes/parts.ttl"));
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            Graph consensus = store.read(dataset -> ModelFactory.createDefaultModel()
                    .add(dataset.getDefaultModel())
                    .getGraph());
            assertThat(new ShapeCheck(shapes.getGraph()).check(consensus)).isEmpty();
        }
    }

    @Test
    void aDialogueOfTheSameStatesOnAnotherSubjectStaysApart() {
        try (Store store = open()) {
            List<Report> reports = new ArrayList<>(SampleReports.five());
            reports.add(SampleReports.nearHomonym());
            store.publish(map(reports));
            assertThat(select(store, "?x a dip:DialogueSeries")).hasSize(2);
            assertThat(select(store, "?x a dip:DialogueSession ; dip:ordinal 8"))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void orderBatchesReplacementsAndWithdrawalsLeaveNoTrace(long seed) throws Exception {
        List<Report> wanted = new ArrayList<>(SampleReports.five());
        wanted.add(SampleReports.nearHomonym());
        String expected;
        try (Store store = Store.open(folder.resolve("straight"), Worlds.settings())) {
            store.publish(map(wanted));
            expected = Worlds.dump(store);
        }
        Random random = new Random(seed);
        try (Store store = Store.open(folder.resolve("crooked"), Worlds.settings())) {
            List<Report> shuffled = new ArrayList<>(wanted);
            Collections.shuffle(shuffled, random);
            Report early = Dispatch.of(shuffled.getFirst().article().identifier(), "An earlier text.")
                    .by("TASS", "2025-09-03")
                    .person("Alexander Petrovich Fomin", "Deputy Defense Minister", "", Dispatch.RUS)
                    .event(EventType.MEETING)
                    .on("2018-12-03")
                    .in("Moscow", Dispatch.MOSCOW, "RUS")
                    .done()
                    .report();
            Report passing = Dispatch.of("passing", "A text that is withdrawn.")
                    .person("Hoang Xuan Chien", "Deputy Minister", "General", Dispatch.VNM)
                    .report();
            store.publish(map(List.of(early, passing)));
            for (Report report : shuffled) {
                store.publish(map(List.of(report)));
                if (random.nextBoolean()) {
                    store.publish(map(shuffled.subList(0, 2)));
                }
            }
            assertThat(store.withdraw("passing")).isTrue();
            assertThat(Worlds.dump(store)).isEqualTo(expected);
        }
    }

    @Test
    void publishingTheSameAgainChangesNothing() {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            String before = Worlds.dump(store);
            String revision = store.revision();
            assertThat(store.publish(map(SampleReports.five())))
                    .extracting(Placement::change)
                    .containsOnly(Placement.Change.UNCHANGED);
            assertThat(Worlds.dump(store)).isEqualTo(before);
            assertThat(store.revision()).isEqualTo(revision);
        }
    }

    @Test
    void aChangedTextOfOneIdentifierReplacesTheOldOne() {
        try (Store store = open()) {
            ArticleGraph old = mapper.map(SampleReports.seventh());
            store.publish(List.of(old));
            ArticleGraph corrected = mapper.map(Dispatch.of("tuoitre-seventh", "A corrected text.")
                    .by("Tuoi Tre News", "2024-12-28")
                    .report());
            assertThat(store.publish(List.of(corrected)))
                    .extracting(Placement::change)
                    .containsExactly(Placement.Change.REPLACED);
            assertThat(Worlds.dump(store)).doesNotContain(old.id()).contains(corrected.id());
            assertThat(select(store, "?x a dip:DialogueSession")).isEmpty();
        }
    }

    @Test
    void withdrawalOfTheOnlyArticleLeavesWhatWasThereBefore() throws Exception {
        try (Store store = open()) {
            String before = Worlds.dump(store);
            String revision = store.revision();
            store.publish(map(List.of(SampleReports.third())));
            assertThat(store.withdraw("tass-third")).isTrue();
            assertThat(store.withdraw("tass-third")).isFalse();
            assertThat(Worlds.dump(store)).isEqualTo(before);
            assertThat(store.revision()).as("tombstones are new").isNotEqualTo(revision);
            assertThat(select(store, "(?x) text:query 'fomin'")).isEmpty();
        }
        try (var files = Files.walk(folder.resolve("archive"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aTextSharedByTwoArticlesStaysUntilBothAreGone() {
        try (Store store = open()) {
            ArticleGraph one = mapper.map(
                    Dispatch.of("one", "Same text.").by("A", "2025-01-01").report());
            ArticleGraph two = mapper.map(
                    Dispatch.of("two", "Same text.").by("B", "2025-01-01").report());
            store.publish(List.of(one, two));
            String digest = org.communique.rdf.Digest.sha256("Same text.");
            store.withdraw("one");
            assertThat(store.archivedText(digest)).contains("Same text.");
            store.withdraw(two.id());
            assertThat(store.archivedText(digest)).isEmpty();
        }
    }

    @Test
    void theSameTextUnderTwoIdentifiersIsOneArticleWhateverTheOrder() {
        ArticleGraph a =
                mapper.map(Dispatch.of("a", "Same text.").by("P", "2025-01-01").report());
        ArticleGraph b =
                mapper.map(Dispatch.of("b", "Same text.").by("P", "2025-01-01").report());
        try (Store first = Store.open(folder.resolve("1"), Worlds.settings());
                Store second = Store.open(folder.resolve("2"), Worlds.settings())) {
            first.publish(List.of(a, b));
            second.publish(List.of(b, a));
            assertThat(Worlds.dump(first))
                    .isEqualTo(Worlds.dump(second))
                    .contains("\"a\"")
                    .doesNotContain("\"b\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chien", "CHIEN", "Chiến", "chiến"})
    void searchIgnoresCaseAndDiacritics(String words) {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            assertThat(select(store, "(?x) text:query '" + words + "'"))
                    .contains("http://localhost:3330/person/hoang-xuan-chien");
        }
    }

    @Test
    void theSecondOpenerIsToldTheOwner() {
        try (Store store = open()) {
            assertThat(store.revision()).isNotEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aReopenedStoreHoldsTheSame() {
        String before;
        String revision;
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
            before = Worlds.dump(store);
            revision = store.revision();
        }
        try (Store store = open()) {
            assertThat(Worlds.dump(store)).isEqualTo(before);
            assertThat(store.revision()).isEqualTo(revision);
        }
    }

    @Test
    void aChangedGazetteerRenamesTheConsensus() {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
        }
        Model gazetteer = ModelFactory.createDefaultModel();
        gazetteer.add(MINTER.place("moscow"), RDFS.label, "Moskva", "en");
        BackgroundGraph changed = new BackgroundGraph(BackgroundGraph.GAZETTEER, "2", gazetteer::getGraph);
        try (Store store =
                Store.open(folder, new StoreSettings(MINTER, List.of(changed), () -> Map.of(), KnownPosts.keys()))) {
            assertThat(select(store, "<event/2018-12-03-meeting-rus-vnm-moscow> rdfs:label ?x"))
                    .containsExactly("Meeting of RUS and VNM, Moskva, 3 December 2018");
        }
    }

    @Test
    void aLostTextIndexIsRebuilt() throws Exception {
        try (Store store = open()) {
            store.publish(map(SampleReports.five()));
        }
        try (var files = Files.walk(folder.resolve("text"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (Store store = open()) {
            assertThat(select(store, "(?x) text:query 'chien'")).isNotEmpty();
        }
    }
}
