package org.communique.release.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.communique.rdf.IriMinter;
import org.communique.rdf.QuadFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A visit of two days with a meeting and a signing within, a conference of three sides, a call, and an ambassador. */
class FormsTest {
    private static final IriMinter MINTER = new IriMinter("http://news.example/");

    private static final String DATA = """
            GRAPH <graph/gazetteer> {
                <state/AAA> rdfs:label "Aland"@en ; dip:cowCode 10 ; owl:sameAs <http://www.wikidata.org/entity/Q1> .
                <state/BBB> rdfs:label "Bland"@en ; dip:cowCode 20 .
                <organisation/cco> rdfs:label "Council"@en ; dip:shortName "CCO" .
                <place/btown> rdfs:label "B-Town"@en ; <http://www.w3.org/2003/01/geo/wgs84_pos#lat> -1.5 ;
                    <http://www.w3.org/2003/01/geo/wgs84_pos#long> 2.25 ; skos:closeMatch <https://sws.geonames.org/77/> .
            }
            GRAPH <graph/article/x> {
                <article/x> a dip:Article ; dct:identifier "x" ; dct:publisher "Paper" ; dct:issued "2025-04"^^xsd:gYearMonth ;
                    schema:url <https://paper.example/x> ; schema:headline "News; and more" .
                <article/x#event-1> a dip:Visit ; dip:plover "CONSULT" ; dip:ploverMode "visit" ; dip:status status:held ;
                    dip:startDate "2025-04-02"^^xsd:date ; dip:endDate "2025-04-03"^^xsd:date ; dip:country <state/BBB> ;
                    dip:place <article/x#place-1> ; dip:party <state/BBB>, <state/AAA>, <organisation/cco> ; dip:confidence 0.9 ;
                    dip:participation <article/x#p1> ; dip:evidence <article/x#span-5-9> .
                <article/x#p1> dip:participant <article/x#person-1> ; dip:role role:guest ; dip:represents <state/AAA> ;
                    dip:positionAsStated "Minister"@en .
                <article/x#person-1> a dip:Person ; rdfs:label "A; B" .
                <article/x#place-1> a dip:Place ; rdfs:label "Btown" .
                <article/x#event-2> a dip:Exercise ; dip:plover "COOPERATE" ; dip:status status:held ;
                    dip:startDate "2025"^^xsd:gYear ; dip:party <state/BBB>, <state/AAA> .
                <article/x#event-3> a dip:Visit ; dip:status status:cancelled ; dip:party <state/AAA> .
            }
            <article/x#place-1> prov:specializationOf <place/btown> .
            <article/x#event-1> prov:specializationOf <event/visit> .
            <place/btown> rdfs:label "B-Town"@en .
            <event/visit> a dip:Visit ; rdfs:label "A visit"@en ; dip:status status:held ; dip:country <state/BBB> ;
                dip:startDate "2025-04-02"^^xsd:date ; dip:endDate "2025-04-03"^^xsd:date ; dip:party <state/AAA>, <state/BBB> ;
                dip:participation <event/visit#a> , <event/visit#b> .
            <event/visit#a> dip:participant <person/a> ; dip:represents <state/AAA> ; dip:positionAsStated "Minister"@en .
            <event/visit#b> dip:participant <person/b> ; dip:represents <state/BBB> .
            <event/sign> a dip:Signing ; dip:status status:held ; dip:country <state/BBB> ; dip:partOfEvent <event/visit> ;
                dip:startDate "2025-04-05"^^xsd:date ; dip:place <place/btown> ; dip:participation <event/sign#a> , <event/sign#c> .
            <event/sign#a> dip:participant <person/a> ; dip:represents <state/AAA> .
            <event/sign#c> dip:participant <person/c> ; dip:represents <state/AAA> ; dip:positionAsStated "Ambassador of Aland"@en .
            <event/conf> a dip:Conference ; rdfs:label "Conference"@en ; dip:status status:held ; dip:country <state/BBB> ;
                dip:startDate "2024-01"^^xsd:gYearMonth ; dip:participation <event/conf#a> .
            <event/conf#a> dip:participant <person/a> ; dip:represents <state/AAA> .
            <event/call> a dip:Call ; dip:status status:held ; dip:country <state/BBB> ; dip:participation <event/call#a> .
            <event/call#a> dip:participant <person/a> ; dip:represents <state/AAA> .
            <event/plan> a dip:Visit ; dip:status status:planned ; dip:country <state/BBB> ; dip:participation <event/plan#a> .
            <event/plan#a> dip:participant <person/a> ; dip:represents <state/AAA> .
            <person/a> rdfs:label "Ana" . <person/b> rdfs:label "Ben" . <person/c> rdfs:label "Cy" .
            """;

    private static DatasetGraph data;

    @BeforeAll
    static void read() {
        JenaSystem.init();
        StringBuilder head = new StringBuilder();
        QuadFormat.prefixes()
                .getNsPrefixMap()
                .forEach((prefix, iri) -> head.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(head + DATA, Lang.TRIG).base(MINTER.base()).parse(dataset);
        data = dataset.asDatasetGraph();
    }

    private static <T> List<Map<String, String>> rows(List<Column<T>> columns, List<List<String>> cells) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : cells) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                named.put(columns.get(i).name(), row.get(i));
            }
            rows.add(named);
        }
        return rows;
    }

    private static List<Map<String, String>> polecat() {
        return rows(Polecat.columns("1.0"), Iter.toList(Polecat.rows(data, MINTER, "1.0")));
    }

    private static List<Map<String, String>> colt() {
        return rows(Colt.COLUMNS, Iter.toList(Colt.rows(data, MINTER)));
    }

    /** As readers of the published files spell and order them. */
    @Test
    void polecatHasItsFortyColumnsInOrder() {
        assertThat(Polecat.columns("1.0"))
                .extracting(Column::name)
                .containsExactly(
                        ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|"
                                        + "Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|"
                                        + "Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|"
                                        + "Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|"
                                        + "GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|"
                                        + "Story Locations|Language|Version")
                                .split("\\|"))
                .hasSize(40);
    }

    @Test
    void aVisitGoesFromTheGuestsToTheHost() {
        assertThat(polecat().getFirst())
                .containsEntry("Event ID", "http://news.example/article/x#event-1")
                .containsEntry("Event Date", "2025-04-02")
                .containsEntry("Event Mode", "visit")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Actor Name", "Council;Aland")
                .containsEntry("Actor Country", "IGO;AAA")
                .containsEntry("Actor COW", "10")
                .containsEntry("Actor Title", "Minister")
                .containsEntry("Recipient Country", "BBB")
                .containsEntry("Recipient Title", "")
                .containsEntry("Placename", "B-Town")
                .containsEntry("Raw Placename", "Btown")
                .containsEntry("Latitude", "-1.5")
                .containsEntry("GeoNames ID", "77")
                .containsEntry("Publication Date", "2025-04")
                .containsEntry("Story Organizations", "Council");
    }

    @Test
    void aSemicolonOfANameDoesNotPartIt() {
        assertThat(polecat().getFirst()).containsEntry("Actor Name Raw", "A, B");
    }

    @Test
    void whatHasNoCodeIsNoRowAndWhatHasNoDayHasNoDate() {
        assertThat(polecat()).hasSize(2);
        assertThat(polecat().getLast())
                .containsEntry("Event Type", "COOPERATE")
                .containsEntry("Quad Code", "MATERIAL COOPERATION")
                .containsEntry("Event Date", "")
                .containsEntry("Actor Country", "AAA")
                .containsEntry("Recipient Country", "BBB");
    }

    @Test
    void aRecordOfPloverHasTheFieldsOfTheManual() {
        List<? extends JsonNode> records = Iter.toList(Plover.records(data, MINTER, "1.0", "2026.11.1"));
        assertThat(records).hasSize(1);
        assertThat(records.getFirst()).hasToString("""
                        {"id":"http://news.example/article/x#event-1","date":"2025-04-02","enddate":"2025-04-03",\
                        "source":[{"code":"IGO","actor_text":"Council","identifier_text":"Council"},\
                        {"code":"AAA","actor_text":"Aland","identifier_id":"http://www.wikidata.org/entity/Q1","identifier_text":"Aland","office":"Minister"}],\
                        "recipient":[{"code":"BBB","actor_text":"Bland","identifier_text":"Bland"}],\
                        "event":["CONSULT"],"mode":["visit"],"quad_code":1,\
                        "event_loc":{"geonameid":77,"name":"B-Town","latitude":-1.5,"longitude":2.25,"cc3":"BBB"},\
                        "link":"http://news.example/event/visit","text_info":{"start":5,"end":9},\
                        "cite_info":{"citation":"x","url":"https://paper.example/x","title":"News; and more","language":"en",\
                        "publication":"Paper","coder":"communique 1.0","codebook":"plover-0.7b1","version":"2026.11.1"},\
                        "evidence":"http://news.example/article/x#span-5-9","confidence":0.9}""");
    }

    /** A name within an object stands in the note on that object. */
    @Test
    void everyFieldOfARecordIsDocumented() {
        for (JsonNode record : Iter.toList(Plover.records(data, MINTER, "1.0", "2026.11.1"))) {
            record.properties().forEach(entry -> {
                List<Field> fields = Plover.FIELDS.stream()
                        .filter(field -> List.of(field.names().split(", ", -1)).contains(entry.getKey()))
                        .toList();
                assertThat(fields).as(entry.getKey()).hasSize(1).allMatch(Field::isFilled);
                JsonNode value = entry.getValue();
                (value.isArray() ? value.path(0) : value)
                        .fieldNames()
                        .forEachRemaining(name ->
                                assertThat(fields.getFirst().note()).contains("`" + name + "`"));
            });
        }
    }

    @Test
    void eventsOfOneVisitAreOneTripAndNeitherCallsNorPlansNorAmbassadorsAreAny() {
        assertThat(colt())
                .extracting(trip -> trip.get("TripID"))
                .containsExactly("event/conf/a/BBB", "event/visit/a/BBB");
        assertThat(colt().getLast())
                .containsEntry("LeaderFullName", "Ana")
                .containsEntry("LeaderTitle", "Minister")
                .containsEntry("LeaderCountryISO", "AAA")
                .containsEntry("CountryVisited", "Bland")
                .containsEntry("CityVisited", "B-Town")
                .containsEntry("TripStartDate", "2025-04-02")
                .containsEntry("TripEndDate", "2025-04-05")
                .containsEntry("TripDuration", "4")
                .containsEntry("SignedAgreement", "Yes")
                .containsEntry("AttendedMultilatEvent", "")
                .containsEntry("SourceLink1", "https://paper.example/x")
                .containsEntry("Event", "http://news.example/event/visit");
        assertThat(colt().getFirst())
                .containsEntry("AttendedMultilatEvent", "Yes")
                .containsEntry("NameMultilatEvent", "Conference")
                .containsEntry("TripYear", "2024")
                .containsEntry("TripDuration", "")
                .containsEntry("SignedAgreement", "");
    }

    @Test
    void theNetworkCountsEventsThatWereHeld() {
        Network network = Network.of(data, MINTER);

        assertThat(network.nodes())
                .extracting(node -> node.label() + " " + node.kind() + " " + node.side() + " " + node.events())
                .containsExactly(
                        "Ana person AAA 4",
                        "Ben person BBB 1",
                        "Cy person AAA 1",
                        "Aland state AAA 4",
                        "Bland state BBB 1");
        assertThat(network.ties())
                .extracting(
                        tie -> tie.from() + "-" + tie.to() + " " + tie.kind() + " " + tie.events() + " " + tie.first())
                .containsExactly(
                        "0-1 took part together 1 2025-04-02",
                        "0-2 took part together 1 2025-04-05",
                        "0-3 represented 4 2024-01",
                        "1-4 represented 1 2025-04-02",
                        "2-3 represented 1 2025-04-05",
                        "3-4 were parties together 1 2025-04-02");
        assertThat(network.ties().getFirst().example()).isEqualTo("http://news.example/event/visit");
    }
}
