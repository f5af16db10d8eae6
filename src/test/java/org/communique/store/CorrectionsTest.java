package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.annotation.PartialDate;
import org.communique.entity.KnownPosts;
import org.communique.event.Confidence;
import org.communique.event.EventType;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Correction;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.Dispatch;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String BASE = "http://localhost:3330/";
    private static final IriMinter MINTER = new IriMinter(BASE);
    private static final String ITEM = "http://www.wikidata.org/entity/Q";
    private static final String PREFIXES = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            BASE <http://localhost:3330/>
            """;

    private final ReportMapper mapper =
            new ReportMapper(MINTER, RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0.1.0");

    @TempDir
    Path folder;

    private Store open(Correction... corrections) {
        Model gazetteer = ModelFactory.createDefaultModel();
        gazetteer.add(MINTER.state("VNM"), RDFS.label, "Vietnam", "en");
        gazetteer.add(MINTER.state("VNM"), OWL.sameAs, ResourceFactory.createResource(ITEM + 7));
        gazetteer.add(MINTER.state("RUS"), RDFS.label, "Russia", "en");
        gazetteer.add(MINTER.state("RUS"), SKOS.closeMatch, ResourceFactory.createResource(ITEM + 8));
        return Store.open(
                folder,
                new StoreSettings(
                        MINTER,
                        List.of(new BackgroundGraph(BackgroundGraph.GAZETTEER, "1", gazetteer::getGraph)),
                        Map::of,
                        KnownPosts.keys(),
                        () -> List.of(corrections)));
    }

    private static Correction correction(
            Correction.Kind kind,
            String target,
            Optional<Property> property,
            Optional<RDFNode> value,
            Optional<String> other) {
        return new Correction(
                kind,
                BASE + target,
                property,
                value,
                other,
                "ana",
                LocalDate.of(2030, 3, 4),
                "she looked it up",
                "notes.tsv:7");
    }

    private static Correction pair(Correction.Kind kind, String target, String other) {
        String iri = other.startsWith("http") ? other : BASE + other;
        return correction(kind, target, Optional.empty(), Optional.empty(), Optional.of(iri));
    }

    private static Correction deny(String report) {
        return correction(Correction.Kind.DENY_REPORT, report, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Correction set(String thing, Property property, RDFNode value) {
        return correction(
                Correction.Kind.SET_VALUE, thing, Optional.of(property), Optional.of(value), Optional.empty());
    }

    private static RDFNode day(String date) {
        return DateLiteral.of(new PartialDate.Day(LocalDate.parse(date)));
    }

    private ArticleGraph call(String identifier, String day, String... names) {
        Dispatch dispatch =
                Dispatch.of(identifier, "What " + identifier + " tells.").by("Gazette " + identifier, "2030-02-05");
        for (String name : names) {
            dispatch.person(name, "", "", Dispatch.VNM);
        }
        return mapper.map(dispatch.event(EventType.CALL)
                .on(day)
                .parties(Dispatch.VNM, Dispatch.RUS)
                .done()
                .report());
    }

    private static String report(ArticleGraph article, String fragment) {
        return "article/" + article.id() + "#" + fragment;
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
                                        : row.get("x").toString().replace(BASE, "")));
            }
            return rows.stream().sorted().toList();
        });
    }

    private void publish(ArticleGraph... articles) {
        try (Store store = open()) {
            store.publish(List.of(articles));
        }
    }

    @Test
    void aDeniedReportIsNotHeard() {
        ArticleGraph hoax = call("hoax", "2030-02-03", "Anna Berg");
        publish(hoax, call("true", "2030-02-04", "Carl Dahl"));
        try (Store store = open(deny(report(hoax, "event-1")), deny(report(hoax, "person-1")))) {
            assertThat(select(store, "?x a dip:Call")).containsExactly("event/2030-02-04-call-rus-vnm");
            assertThat(select(store, "?x a dip:Person")).containsExactly("person/carl-dahl");
            assertThat(store.refusedCorrections()).isEmpty();
        }
        try (Store store = open()) {
            assertThat(select(store, "?x a dip:Call")).hasSize(2);
        }
    }

    @Test
    void aSetValueStandsBeforeAllReportsAndTheyStayOnRecord() {
        publish(call("one", "2030-02-03"));
        String event = "event/2030-02-03-call-rus-vnm";
        try (Store store = open(set(event, Dip.startDate, day("2030-02-02")))) {
            assertThat(select(store, "<" + event + "> dip:startDate ?x")).containsExactly("2030-02-02");
            assertThat(select(
                            store,
                            "GRAPH <graph/choices> { ?c dip:onEntity <" + event
                                    + "> ; dip:onProperty dip:startDate ; dip:chosenBy ?x }"))
                    .containsExactly("https://w3id.org/communique/policy/correction");
            assertThat(select(
                            store,
                            "GRAPH <graph/choices> { ?c dip:onEntity <" + event
                                    + "> ; prov:wasDerivedFrom ?d } GRAPH <graph/corrections> { ?d dip:corrects ?x }"))
                    .containsExactly(event);
            store.publish(List.of(call("two", "2030-02-03", "Anna Berg")));
            assertThat(select(store, "<" + event + "> dip:startDate ?x"))
                    .as("after another edition")
                    .containsExactly("2030-02-02");
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void aValueMayBeSetByAReportOfTheThing() {
        ArticleGraph one = call("one", "2030-02-03", "Anna Berg");
        publish(one);
        try (Store store = open(
                set(report(one, "person-1"), Dip.positionAsStated, ResourceFactory.createLangLiteral("Envoy", "en")))) {
            assertThat(select(store, "<person/anna-berg> dip:positionAsStated ?x"))
                    .containsExactly("Envoy");
        }
    }

    @Test
    void twoPersonsAreMergedByTheirReports() {
        ArticleGraph one = call("one", "2030-02-03", "Anna Berg");
        ArticleGraph two = call("two", "2031-02-03", "Eva Falk");
        publish(one, two);
        try (Store store = open(pair(Correction.Kind.MERGE, report(one, "person-1"), report(two, "person-1")))) {
            assertThat(select(store, "?x a dip:Person")).hasSize(1);
            assertThat(select(store, "?p a dip:Person . ?x prov:specializationOf ?p"))
                    .containsExactlyInAnyOrder(report(one, "person-1"), report(two, "person-1"));
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void twoPersonsAreMergedByTheirNamesAndTheOldNameIsReplaced() {
        publish(call("one", "2030-02-03", "Anna Berg"), call("two", "2031-02-03", "Eva Falk Berg"));
        try (Store store = open(pair(Correction.Kind.MERGE, "person/anna-berg", "person/eva-falk-berg"))) {
            assertThat(select(store, "?x a dip:Person")).containsExactly("person/eva-falk-berg");
            assertThat(select(
                            store,
                            "GRAPH <graph/history> { <person/anna-berg> <http://purl.org/dc/terms/isReplacedBy> ?x }"))
                    .containsExactly("person/eva-falk-berg");
            store.publish(List.of(call("three", "2032-02-03", "Anna Berg")));
            assertThat(select(store, "?x a dip:Person")).containsExactly("person/eva-falk-berg");
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void twoEventsAreMergedThoughTheirDaysExcludeEachOther() {
        ArticleGraph one = call("one", "2030-02-03", "Anna Berg");
        ArticleGraph two = call("two", "2030-07-09", "Anna Berg");
        publish(one, two);
        try (Store store = open(pair(Correction.Kind.MERGE, report(one, "event-1"), "event/2030-07-09-call-rus-vnm"))) {
            assertThat(select(store, "?x a dip:Call")).hasSize(1);
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void twoReportsAreSplitWhateverSpeaksForThem() {
        ArticleGraph one = call("one", "2030-02-03", "Anna Berg");
        ArticleGraph two = call("two", "2031-02-03", "Anna Berg");
        publish(one, two);
        try (Store store = open(pair(Correction.Kind.SPLIT, report(one, "person-1"), report(two, "person-1")))) {
            assertThat(select(store, "?x a dip:Person")).hasSize(2).contains("person/anna-berg");
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void aSplitStandsBeforeAMerge() {
        ArticleGraph one = call("one", "2030-02-03", "Anna Berg");
        ArticleGraph two = call("two", "2031-02-03", "Anna Berg");
        publish(one, two);
        try (Store store = open(
                pair(Correction.Kind.SPLIT, report(one, "person-1"), report(two, "person-1")),
                pair(Correction.Kind.MERGE, report(one, "person-1"), report(two, "person-1")))) {
            assertThat(select(store, "?x a dip:Person")).hasSize(2);
            assertThat(store.refusedCorrections())
                    .singleElement()
                    .asString()
                    .startsWith("notes.tsv:7: ")
                    .contains("not to be made one (expected: ");
        }
    }

    @Test
    void linksAreDeniedAndAccepted() {
        publish(call("one", "2030-02-03", "Anna Berg"));
        try (Store store = open(
                pair(Correction.Kind.DENY_LINK, "state/VNM", ITEM + 7),
                pair(Correction.Kind.ACCEPT_LINK, "state/RUS", ITEM + 8),
                pair(Correction.Kind.ACCEPT_LINK, "person/anna-berg", ITEM + 9))) {
            assertThat(select(store, "<state/VNM> owl:sameAs ?x")).isEmpty();
            assertThat(select(store, "<state/RUS> owl:sameAs ?x")).containsExactly(ITEM + 8);
            assertThat(select(store, "<person/anna-berg> owl:sameAs ?x")).containsExactly(ITEM + 9);
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void aPlaceOfAReportIsPartedFromTheGazetteersEntry() {
        ArticleGraph meeting = mapper.map(Dispatch.of("one", "A meeting.")
                .by("Gazette", "2030-02-05")
                .event(EventType.MEETING)
                .on("2030-02-03")
                .parties(Dispatch.VNM, Dispatch.RUS)
                .in("Hanoi", Dispatch.linked("hanoi-of-the-gazetteer", "Hanoi", "VNM"), "VNM")
                .done()
                .report());
        publish(meeting);
        String place;
        try (Store store = open()) {
            place = select(store, "GRAPH ?g { ?x prov:specializationOf <place/hanoi-of-the-gazetteer> }")
                    .getFirst();
        }
        try (Store store = open(pair(Correction.Kind.DENY_LINK, place, BASE + "place/hanoi-of-the-gazetteer"))) {
            assertThat(select(store, "?e a dip:Meeting ; dip:place ?x")).containsExactly("place/hanoi");
            assertThat(store.refusedCorrections()).isEmpty();
        }
    }

    @Test
    void whatSpeaksOfNothingIsRefusedWithItsLine() {
        ArticleGraph one = call("one", "2030-02-03", "Anna Berg");
        publish(one);
        try (Store store = open(
                deny("article/gone#event-1"),
                set("event/gone", Dip.startDate, day("2030-02-02")),
                pair(Correction.Kind.MERGE, "person/anna-berg", "person/gone"),
                pair(Correction.Kind.SPLIT, report(one, "person-1"), "article/gone#person-1"),
                pair(Correction.Kind.DENY_LINK, "state/VNM", ITEM + 8),
                pair(Correction.Kind.ACCEPT_LINK, "person/gone", ITEM + 9))) {
            assertThat(store.refusedCorrections())
                    .hasSize(6)
                    .allSatisfy(refusal -> assertThat(refusal)
                            .startsWith("notes.tsv:7: " + BASE)
                            .contains(" (expected: "));
            assertThat(select(store, "?x a dip:Person")).containsExactly("person/anna-berg");
        }
    }

    @Test
    void correctionsAreExplainedAndGoWithTheirFile() {
        publish(call("one", "2030-02-03", "Anna Berg"));
        String event = "event/2030-02-03-call-rus-vnm";
        String before;
        try (Store store = open()) {
            before = Worlds.dump(store);
        }
        try (Store store = open(set(event, Dip.ordinal, ResourceFactory.createTypedLiteral(4)))) {
            Trail trail = store.read(dataset -> new Explanation(dataset).of(BASE + event))
                    .orElseThrow();
            assertThat(trail.corrections())
                    .containsExactly(new Trail.Correction(
                            "set-value",
                            BASE + event + " " + Dip.ordinal.getURI() + " 4",
                            "ana",
                            "2030-03-04",
                            "she looked it up",
                            "notes.tsv:7"));
            assertThat(Worlds.dump(store)).isNotEqualTo(before);
        }
        try (Store store = open()) {
            assertThat(Worlds.dump(store)).isEqualTo(before);
        }
    }
}
