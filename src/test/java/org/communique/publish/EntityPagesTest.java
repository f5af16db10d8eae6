package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of things tell a reader who runs no script: the site sends none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityPagesTest {
    private static final String MORE = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <http://localhost:3330/>
            <http://localhost:3330/person/hoang-xuan-chien#tenure-deputy-minister> a dip:Tenure ;
                dip:holder <http://localhost:3330/person/hoang-xuan-chien> ;
                dip:positionAsStated "Deputy Minister of Invention"@en ;
                dip:observedFrom "2023-07-08"^^xsd:date ; dip:observedUntil "2025-09-03"^^xsd:date ;
                prov:wasDerivedFrom <http://localhost:3330/article/2023-07-08-vna-774a23b2#person-1> .
            <http://localhost:3330/series/rus-vnm-defence-strategy-dialogue> dip:missingOrdinal 2, 3, 4, 10, 5 .
            <http://localhost:3330/graph/gazetteer> {
                <http://localhost:3330/person/hoang-xuan-chien#known-tenure-1> a dip:Tenure ;
                    dip:holder <http://localhost:3330/person/hoang-xuan-chien> ;
                    dip:post <http://localhost:3330/post/keeper-of-lists> ;
                    dip:observedFrom "2019"^^xsd:gYear ;
                    prov:wasDerivedFrom <http://localhost:3330/graph/gazetteer> .
                <http://localhost:3330/post/keeper-of-lists> rdfs:label "Keeper of Lists"@en .
                <http://localhost:3330/person/hoang-xuan-chien#wikidata> a dip:LinkClaim ;
                    dip:onEntity <http://localhost:3330/person/hoang-xuan-chien> ;
                    dip:item <http://www.wikidata.org/entity/Q1> ;
                    dip:linkState <https://w3id.org/communique/link-state/candidate> ;
                    dip:linkEvidence "an invented list"@en .
                <http://localhost:3330/person/known-but-unheard-of> a dip:Person ; rdfs:label "Known But Unheard Of" .
            }
            <http://localhost:3330/event/talks> a dip:Meeting ; rdfs:label "Talks in Zenda" ;
                dip:startDate "2031-02-03"^^xsd:date ; dip:producedDocument <http://localhost:3330/event/talks#document-1> .
            <http://localhost:3330/event/talks#document-1> a dip:Document ; rdfs:label "a treaty on bridges" ;
                dip:documentKind <https://w3id.org/communique/document-kind/treaty> .
            <http://localhost:3330/event/signing> a dip:Signing ; rdfs:label "Signing in Zenda" ;
                dip:startDate "2031-02-03"^^xsd:date ;
                dip:producedDocument <http://localhost:3330/event/signing#document-1> ,
                    <http://localhost:3330/event/signing#document-2> .
            <http://localhost:3330/event/signing#document-1> a dip:Document ; rdfs:label "a treaty on bridges" ;
                dip:documentKind <https://w3id.org/communique/document-kind/treaty> .
            <http://localhost:3330/event/signing#document-2> a dip:Document ; rdfs:label "a plan for ferries" ;
                dip:documentKind <https://w3id.org/communique/document-kind/plan> .
            <http://localhost:3330/article/z#event-1> prov:specializationOf <http://localhost:3330/event/talks> .
            <http://localhost:3330/article/z#event-2> prov:specializationOf <http://localhost:3330/event/signing> .
            <http://localhost:3330/article/z#event-1-document-1>
                prov:specializationOf <http://localhost:3330/event/talks#document-1> .
            <http://localhost:3330/article/z#event-2-document-1>
                prov:specializationOf <http://localhost:3330/event/signing#document-1> .
            <http://localhost:3330/article/z#event-2-document-2>
                prov:specializationOf <http://localhost:3330/event/signing#document-2> .
            <http://localhost:3330/graph/article/z> {
                <http://localhost:3330/article/z> a dip:Article .
                <http://localhost:3330/article/z#event-1> a dip:Meeting ; rdfs:label "Talks in Zenda" ;
                    dip:producedDocument <http://localhost:3330/article/z#event-1-document-1> .
                <http://localhost:3330/article/z#event-2> a dip:Signing ; rdfs:label "Signing in Zenda" ;
                    dip:producedDocument <http://localhost:3330/article/z#event-2-document-1> ,
                        <http://localhost:3330/article/z#event-2-document-2> .
                <http://localhost:3330/article/z#event-1-document-1> a dip:Document ; rdfs:label "a treaty on bridges" ;
                    dip:documentKind <https://w3id.org/communique/document-kind/treaty> ;
                    dip:evidence <http://localhost:3330/article/z#span-1-90> .
                <http://localhost:3330/article/z#event-2-document-1> a dip:Document ; rdfs:label "a treaty on bridges" ;
                    dip:documentKind <https://w3id.org/communique/document-kind/treaty> ;
                    dip:evidence <http://localhost:3330/article/z#span-1-90> .
                <http://localhost:3330/article/z#event-2-document-2> a dip:Document ; rdfs:label "a plan for ferries" ;
                    dip:documentKind <https://w3id.org/communique/document-kind/plan> ;
                    dip:evidence <http://localhost:3330/article/z#span-1-90> .
            }
            <http://localhost:3330/graph/conflicts> {
                <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8#conflict-place> a dip:Conflict ;
                    dip:onEntity <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8> ;
                    dip:onProperty dip:place ;
                    dip:conflictKind <https://w3id.org/communique/conflict-kind/contradiction> ;
                    dip:chosenBy <https://w3id.org/communique/policy/more-origins> ;
                    dip:side <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8#conflict-place-side-1> ,
                        <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8#conflict-place-side-2> .
                <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8#conflict-place-side-1>
                    dip:value <http://localhost:3330/place/hanoi> ;
                    dip:statedIn <http://localhost:3330/article/2025-09-03-viet-nam-news-11c53711> .
                <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8#conflict-place-side-2>
                    dip:value <http://localhost:3330/place/moscow> ;
                    dip:statedIn <http://localhost:3330/article/2025-09-03-tass-963bae21> .
                <http://localhost:3330/event/talks#conflict-status> a dip:Conflict ;
                    dip:onEntity <http://localhost:3330/event/talks> ; dip:onProperty dip:status ;
                    dip:side <http://localhost:3330/event/talks#conflict-status-side-1> .
                <http://localhost:3330/event/talks#conflict-status-side-1> dip:value "held" ;
                    dip:statedIn <http://localhost:3330/article/q1>, <http://localhost:3330/article/q2> ,
                        <http://localhost:3330/article/q3>, <http://localhost:3330/article/q4> ,
                        <http://localhost:3330/article/q5>, <http://localhost:3330/article/q6> ,
                        <http://localhost:3330/article/q7> .
            }
            <http://localhost:3330/graph/choices> {
                <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8#choice-place> a dip:ConsensusValue ;
                    dip:onEntity <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8> ;
                    dip:onProperty dip:place ;
                    dip:value <http://localhost:3330/place/hanoi> ;
                    dip:chosenBy <https://w3id.org/communique/policy/more-origins> ;
                    dip:statedIn <http://localhost:3330/article/2025-09-03-viet-nam-news-11c53711> .
            }
            """;

    private RunningSite site;

    @BeforeAll
    void start() {
        Dataset store = RunningSite.sample();
        store.executeWrite(() -> RDFParser.fromString(MORE, Lang.TRIG).parse(store));
        site = RunningSite.start(store, SiteSettings.local().withQueries(Path.of("config/queries")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private String text(String path) {
        return site.get(path).body().replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " ");
    }

    @Test
    void aPersonHasPostsOverTimeThoseOfTheGazetteerMarkedAsSuch() {
        assertThat(text("/person/hoang-xuan-chien.html"))
                .contains(
                        "Posts over time", "Deputy Minister of Invention 2023-07-08", "Keeper of Lists 2019 gazetteer");
    }

    @Test
    void aLinkToAnotherCollectionIsAClaimWithItsState() {
        assertThat(text("/person/hoang-xuan-chien.html")).contains("Wikidata Q1 candidate an invented list");
    }

    @Test
    void anEventIsToldInASentence() {
        assertThat(text(RunningSite.SESSION + ".html"))
                .contains("took place in Hà Nội on 3 September 2025, co-chaired by ", "Hoàng Xuân Chiến");
        assertThat(text("/event/2025-11-conference-asean.html")).contains("is planned in November 2025");
    }

    @Test
    void aPersonIsToldInASentenceWithPostAndLatestEvent() {
        assertThat(text("/person/hoang-xuan-chien.html"))
                .contains(
                        "Deputy Minister, for Viet Nam, as last reported on ",
                        "Named among the participants of",
                        "The latest: ");
    }

    @Test
    void aSeriesIsToldWithItsLatestRound() {
        assertThat(text("/series/rus-vnm-defence-strategy-dialogue.html"))
                .contains("The latest, the 8th, took place in Hà Nội on 3 September 2025, co-chaired by ");
    }

    @Test
    void aDyadIsToldWithItsLatestEvent() {
        assertThat(text("/dyad/RUS-VNM")).contains("have both as parties", "The latest: ");
    }

    @Test
    void aVisitTellsWhoCameToWhom() {
        assertThat(text("/event/2023-07-05-visit-rus-vnm.html")).contains("A visit from Viet Nam to Russia took place");
    }

    @Test
    void anEventTellsWhoSaysWhat() {
        assertThat(text(RunningSite.SESSION + ".html")).contains("Who says so", "2025-09-03 TASS Viet Nam News yes");
    }

    @Test
    void sourcesThatDifferStandBesideEachOtherWithTheKindAndTheRule() {
        assertThat(text(RunningSite.SESSION + ".html"))
                .contains(
                        "Where sources differ",
                        "place Hà Nội Viet Nam News contradiction more origins",
                        "place Moscow TASS contradiction more origins",
                        "place Hà Nội more origins Viet Nam News");
        assertThat(site.get(RunningSite.SESSION + ".nq").body())
                .as("the other formats say so, too")
                .contains("#conflict-place-side-2> <https://w3id.org/communique/ontology#value>");
    }

    @Test
    void ofManyArticlesThatAgreeAPageNamesSomeAndTheDataAll() {
        assertThat(text("/event/talks.html")).contains("held q1 q2 q3 q4 q5 and 2 more");
        assertThat(site.get("/event/talks.nq").body()).contains("<http://localhost:3330/article/q7>");
    }

    @Test
    void aSeriesShowsItsRoundsWithGapsAndWhoChaired() {
        String series = text("/series/rus-vnm-defence-strategy-dialogue.html");

        assertThat(series).contains("Rounds on a line", "7 no report 8 2025-09-03 Hà Nội", "Chaired by");
        assertThat(series.substring(series.indexOf("Chaired by"))).contains("Hoàng Xuân Chiến");
    }

    @Test
    void theSentenceOfASeriesDrawsItsGapsTogether() {
        assertThat(text("/series/rus-vnm-defence-strategy-dialogue.html"))
                .contains("no source here tells of rounds 1 to 5, 7 and 10.");
    }

    @Test
    void thePeopleListedAreThoseOfWhomArticlesSpeak() {
        assertThat(text("/person/")).contains("Hoàng Xuân Chiến").doesNotContain("Known But Unheard Of");
    }

    @Test
    void whatIsOnlyPlannedIsMarkedInTheList() {
        assertThat(text("/event/")).contains("conference, planned");
    }

    @Test
    void aDocumentOfTalksAndOfTheirSigningIsListedOnceWithBoth() {
        String list = text("/document/");

        assertThat(list).containsOnlyOnce("a treaty on bridges").containsOnlyOnce("a plan for ferries");
        assertThat(list).contains("a treaty on bridges treaty Talks in Zenda Signing in Zenda");
    }

    @Test
    void theSigningRefersToTheTalksAndTheTalksToTheSigning() {
        assertThat(site.get("/event/signing.html").body())
                .contains("<a href=\"../event/talks#document-1\"><bdi>a treaty on bridges</bdi></a>");
        assertThat(text("/event/signing.html")).contains("a treaty on bridges treaty Talks in Zenda");
        assertThat(text("/event/talks.html")).contains("a treaty on bridges treaty Signing in Zenda");
        assertThat(site.get("/event/talks.nt").body())
                .as("the data say so, too")
                .contains(
                        "<http://localhost:3330/event/signing> <https://w3id.org/communique/ontology#producedDocument>");
    }

    @Test
    void anArticleTellsADocumentOfTwoEventsOnce() {
        assertThat(text("/article/z.html"))
                .containsOnlyOnce("a treaty on bridges treaty Talks in Zenda Signing in Zenda");
    }

    @ParameterizedTest
    @CsvSource({
        "/person/hoang-xuan-chien.html, search.csv, rus-vnm-defence-strategy-dialogue/8",
        "/series/rus-vnm-defence-strategy-dialogue.html, search.csv, rus-vnm-defence-strategy-dialogue/8",
        "/state/VNM.html, search.csv, rus-vnm-defence-strategy-dialogue/8",
        "/place/hanoi.html, search.csv, rus-vnm-defence-strategy-dialogue/8",
        "/person/, persons.csv, hoang-xuan-chien",
        "/event/, events.csv, rus-vnm-defence-strategy-dialogue/8",
        "/document/, documents.csv, a plan for ferries"
    })
    void whatAPageTellsIsToBeHadAsATable(String page, String table, String row) {
        Matcher link = Pattern.compile("href=\"([^\"]*/" + table + "[^\"]*)\">CSV")
                .matcher(site.get(page).body());

        assertThat(link.find()).as(page + " links " + table).isTrue();
        String address =
                URI.create(page).resolve(link.group(1).replace("&amp;", "&")).toString();
        assertThat(site.get(address).body()).contains(row);
    }

    @Test
    void aPageSaysHowItIsCited() {
        assertThat(text(RunningSite.SESSION + ".html"))
                .contains("Cite as: ", "Revision revision-1. http://localhost:3330" + RunningSite.SESSION);
    }

    @Test
    void aPageTellsSearchEnginesWhatItIsAbout() {
        String page = site.get(RunningSite.SESSION + ".html").body();
        String start = "<script type=\"application/ld+json\">";
        int from = page.indexOf(start) + start.length();
        JsonObject data = JSON.parse(page.substring(from, page.indexOf("</script>", from)));

        assertThat(page).contains("<link rel=\"canonical\" href=\"8.html\">", "<meta name=\"description\"");
        assertThat(data.getString("@type")).isEqualTo("Event");
        assertThat(data.getString("startDate")).isEqualTo("2025-09-03");
        assertThat(data.getObj("location").getString("name")).isEqualTo("Hà Nội");
        assertThat(data.get("attendee").getAsArray()).isNotEmpty();
    }
}
