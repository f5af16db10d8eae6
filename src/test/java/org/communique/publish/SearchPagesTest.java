package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search, the pages that count, and answers that are kept, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPagesTest {
    private static final Pattern OPTION =
            Pattern.compile("<li><a href=\"(search[^\"]*)\"><bdi>[^<]*</bdi></a> <span class=\"count\">(\\d+)</span>");
    private static final int VISITS = 60;

    private RunningSite site;

    @BeforeAll
    void start() {
        Dataset store = RunningSite.sample();
        StringBuilder more = new StringBuilder("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <http://localhost:3330/post/rus-keeper-of-lists> a dip:Post ; rdfs:label "Keeper of Lists (Russia)" ;
                    skos:altLabel "Chief List Keeper" ; dip:represents <http://localhost:3330/state/RUS> .
                <http://localhost:3330/event/formula> a dip:Meeting ; rdfs:label "=HYPERLINK(\\"http://evil.example\\")" .
                """);
        for (int i = 0; i < VISITS; i++) {
            more.append("""
                    <http://localhost:3330/event/visit-%1$d> a dip:Visit ; rdfs:label "Visit number %1$d" ;
                        dip:startDate "2001-%2$02d"^^xsd:gYearMonth ; dip:party <http://localhost:3330/state/RUS> .
                    """.formatted(i, 1 + i % 12));
        }
        store.executeWrite(
                () -> RDFParser.fromString(more.toString(), Lang.TURTLE).parse(store.getDefaultModel()));
        site = RunningSite.over(store);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void whatIsFoundIsMarkedInNamesAndSentences() {
        assertThat(site.get("/search?q=chien").body())
                .contains("<bdi>Hoàng Xuân <mark>Chiến</mark></bdi>", "<blockquote>", "Narrow down");
    }

    @Test
    void aPostIsFoundByItsNamesAndNarrowedByKindAndState() {
        assertThat(site.get("/search?q=list+keeper").body())
                .contains(
                        "<a href=\"./post/rus-keeper-of-lists\">",
                        "href=\"search?q=list+keeper&amp;kind=post\"",
                        "1 thing found for “list keeper”.");
        assertThat(site.get("/search.csv?kind=post&state=RUS").body())
                .contains("/post/rus-keeper-of-lists,Keeper of Lists");
        assertThat(site.get("/suggest?q=chief+list").body()).contains("Keeper of Lists (Russia)");
    }

    @Test
    void eachChoiceLeavesAsManyAsItSays() {
        Matcher option = OPTION.matcher(site.get("/search?q=a").body());
        int tried = 0;
        while (option.find()) {
            String address = option.group(1).replace("&amp;", "&").replaceFirst("search", "/search.json");
            JsonObject found = JSON.parse(site.get(address).body());
            assertThat(found.getNumber("total").intValue()).as(address).isEqualTo(Integer.parseInt(option.group(2)));
            tried++;
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void aChoiceCanBeTakenBackAndSurvivesOtherWords() {
        assertThat(site.get("/search?q=visit&year=2001").body())
                .contains("href=\"search?q=visit\"", "<input type=\"hidden\" name=\"year\" value=\"2001\">");
    }

    @Test
    void allThatIsFoundIsToBeHadAsData() {
        assertThat(site.get("/search.csv?q=visit+number").body().lines()).hasSize(VISITS + 1);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.get("/search.ttl?q=visit+number").body(), Lang.TURTLE)
                .parse(model);
        assertThat(model.listSubjects().toList()).hasSize(VISITS);
        JsonObject page = JSON.parse(site.get("/search?q=visit+number&page=3", "Accept", "application/json")
                .body());
        assertThat(page.getNumber("total").intValue()).isEqualTo(VISITS);
        assertThat(page.getNumber("pages").intValue()).isEqualTo(3);
        assertThat(page.getArray("things")).hasSize(20);
    }

    @Test
    void noCellOfATableIsAFormula() {
        assertThat(site.get("/search.csv?q=hyperlink").body())
                .contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?page=0,400",
        "/search?year=soon,400",
        "/search?state=%3Cx%3E,400",
        "/search?type=a%22b,400",
        "/search.exe?q=a,406",
        "/search?format=docx,406",
        "/dyad/RUS-XXX,404",
        "/dyad/RUS-RUS,404",
        "/dyad/nothing,404",
        "/dyad/?page=999,404",
        "/document/?page=2,404",
        "/state/RUS.html?page=99,404",
        "/state/RUS.html?page=x,400",
    })
    void whatMeansNothingIsRefused(String path, int status) {
        assertThat(site.get(path, "Accept", "text/html").statusCode()).isEqualTo(status);
    }

    @Test
    void wordsThatAreTooLongAreRefused() {
        assertThat(site.get("/search?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
        assertThat(JSON.parse(site.get("/suggest?q=" + "x".repeat(300)).body()).getArray("suggestions"))
                .isEmpty();
    }

    @Test
    void suggestionsSayWhatAThingIsAndWhereItStands() {
        assertThat(site.get("/suggest?q=hoang+ch").body())
                .contains("\"name\":\"Hoàng Xuân Chiến\"", "\"href\":\"person/hoang-xuan-chien\"");
    }

    @Test
    void aStateTellsItsEventsByYearAndHasPages() {
        String first = site.get("/state/RUS.html").body();

        assertThat(first)
                .contains(
                        "Events by year",
                        "Where it is a party (" + (parties().size()) + ")",
                        "<a href=\"RUS.html?page=2\">")
                .contains("href=\"../dyad/RUS-VNM\"");
        long shown = rows(first);
        String last = first;
        for (int page = 2; last.contains("page=" + page + "\">Next"); page++) {
            last = site.get("/state/RUS.html?page=" + page).body();
            shown += rows(last);
        }
        assertThat(last).contains(">Previous page</a>");
        assertThat(shown).isEqualTo(parties().size());
    }

    /** What has the state as a party, by its data. */
    private List<Resource> parties() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.get("/state/RUS.ttl").body(), Lang.TURTLE).parse(model);
        return model.listSubjectsWithProperty(
                        model.createProperty("https://w3id.org/communique/ontology#party"),
                        model.createResource("http://localhost:3330/state/RUS"))
                .toList();
    }

    private static long rows(String page) {
        String section = page.substring(page.indexOf("Where it is a party"));
        section = section.substring(0, section.indexOf("</section>"));
        return Pattern.compile("<td><a href=\"\\.\\./(event|series)/")
                .matcher(section)
                .results()
                .count();
    }

    @Test
    void theDataOfAStateAreWholeOnOnePage() {
        assertThat(parties()).hasSizeGreaterThan(VISITS);
    }

    @Test
    void twoStatesHaveAPageUnderOneOrderOfTheirCodes() {
        HttpResponse<String> turned = site.get("/dyad/VNM-RUS");

        assertThat(turned.statusCode()).isEqualTo(301);
        assertThat(header(turned, "Location")).isEqualTo("RUS-VNM");
        assertThat(site.get("/dyad/RUS-VNM").body())
                .contains("have both as parties", "last event held", "Events by year");
        assertThat(site.get("/dyad/").body()).contains("href=\"RUS-VNM\"");
    }

    @Test
    void anAddressWithNothingSuggestsNearOnes() {
        HttpResponse<String> missing = site.get("/person/hoang-xuan-chein", "Accept", "text/html");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Perhaps you mean", "href=\"../person/hoang-xuan-chien\"");
    }

    @Test
    void anAnswerThatIsHeldIsNotSentAgainZippedOrNot() {
        for (String path :
                new String[] {"/search?q=chien", "/state/RUS.html", "/dyad/RUS-VNM", "/", "/state/RUS.ttl"}) {
            for (String coding : new String[] {"gzip", "identity"}) {
                HttpResponse<String> whole = site.get(path, "Accept-Encoding", coding);
                String tag = header(whole, "ETag");
                assertThat(header(whole, "Content-Encoding")).isEqualTo(coding.equals("gzip") ? "gzip" : "");
                assertThat(header(whole, "Vary")).contains("Accept-Encoding");
                assertThat(tag).as(path).matches("\"[0-9a-f]+(-gzip)?\"");
                HttpResponse<String> again = site.get(path, "Accept-Encoding", coding, "If-None-Match", tag);
                assertThat(again.statusCode()).as(path + coding).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(header(again, "ETag")).isEqualTo(tag);
            }
        }
    }
}
