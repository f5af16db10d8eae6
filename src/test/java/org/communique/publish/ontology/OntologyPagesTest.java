package org.communique.publish.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.publish.RunningSite;
import org.communique.rdf.Dip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ontology as people read it: all its terms under their anchors, with what the data have of them. */
class OntologyPagesTest {
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/diplomacy.ttl");
    private static RunningSite site;
    private static String page;

    @BeforeAll
    static void start() {
        site = RunningSite.start();
        page = site.get("/ontology.html").body();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> terms() {
        return ONTOLOGY.listSubjects().toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Dip.NS))
                .filter(term -> term.getProperty(RDF.type) != null)
                .filter(term -> term.hasProperty(RDF.type, org.apache.jena.vocabulary.OWL.Class)
                        || term.hasProperty(RDF.type, org.apache.jena.vocabulary.OWL.ObjectProperty)
                        || term.hasProperty(RDF.type, org.apache.jena.vocabulary.OWL.DatatypeProperty))
                .map(term -> term.getURI().substring(Dip.NS.length()))
                .toList();
    }

    private static String about(String term) {
        int start = page.indexOf("id=\"" + term + "\"");
        return page.substring(start, page.indexOf("</section>", start));
    }

    @Test
    void everyTermStandsUnderItsAnchorWithItsDefinition() {
        assertThat(terms()).hasSizeGreaterThan(100).allSatisfy(term -> {
            assertThat(page).contains("id=\"" + term + "\"");
            assertThat(about(term)).contains("<p>" + text(term, SKOS.definition).substring(0, 12), "for example");
        });
    }

    private static String text(String term, org.apache.jena.rdf.model.Property property) {
        return ONTOLOGY.getResource(Dip.NS + term)
                .getProperty(property)
                .getString()
                .replace("&", "&amp;");
    }

    @Test
    void aTermHasAnExampleFromTheDataAndWhatItIsUsedWith() {
        assertThat(about("DialogueSession"))
                .contains("Defence Strategy Dialogue", "href=\"./event/rus-vnm-defence-strategy-dialogue/")
                .contains("kind of", "#DiplomaticEvent");
        assertThat(about("startDate")).contains("2025-09-03", "used with", "#DiplomaticEvent", "times");
        assertThat(about("Commemoration")).contains("not used yet");
        assertThat(about("Person")).contains("foaf", "schema:Person", "prov:Person");
    }

    @Test
    void everyLinkWithinThePageHasItsAnchor() {
        List<String> anchors = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();

        assertThat(anchors).hasSizeGreaterThan(100).allMatch(anchor -> page.contains("id=\"" + anchor + "\""));
    }

    @Test
    void theDiagramIsWellFormedNamesEveryClassAndIsTheSameEachTime() throws Exception {
        String svg = page.substring(page.indexOf("<svg class=\"diagram\""), page.indexOf("</svg>") + 6);
        var drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

        assertThat(drawing.getElementsByTagName("a").getLength())
                .isEqualTo(new Vocabulary(ONTOLOGY.getGraph()).classes().size());
        assertThat(drawing.getElementsByTagName("path").getLength()).isGreaterThan(10);
        assertThat(new Vocabulary(RDFDataMgr.loadModel("ontology/diplomacy.ttl").getGraph()).diagram())
                .isEqualTo(new Vocabulary(ONTOLOGY.getGraph()).diagram())
                .isEqualToIgnoringWhitespace(svg);
    }

    @Test
    void aSchemeListsItsConceptsWithTheirUse() {
        String roles = site.get("/role.html").body();
        Model scheme = RDFDataMgr.loadModel("ontology/schemes/roles.ttl");

        scheme.listResourcesWithProperty(RDF.type, SKOS.Concept)
                .forEach(concept -> assertThat(roles)
                        .contains(concept.getProperty(SKOS.definition).getString()));
        assertThat(roles).contains("In reports", "Agreed on", "href=\"./role/co-chair\"");
        assertThat(row(roles, "co-chair")).doesNotContain("<bdi>0</bdi>");
        assertThat(row(roles, "callee")).contains("<bdi>0</bdi>");
    }

    private static String row(String html, String code) {
        int start = html.indexOf("<tr id=\"" + code + "\"");
        return html.substring(start, html.indexOf("</tr>", start));
    }

    @Test
    void theAddressOfTheVersionLeadsToTheOntology() {
        assertThat(RunningSite.header(site.get("/ontology/0.1.0"), "Location")).isEqualTo("../ontology");
        assertThat(RunningSite.header(site.get("/ontology/0.1.0.ttl"), "Location"))
                .isEqualTo("../ontology.ttl");
        assertThat(site.get("/ontology/0.0.9").statusCode()).isEqualTo(404);
    }

    @Test
    void otherFormatsStandBesideThePage() {
        assertThat(RunningSite.header(site.get("/ontology", "Accept", "text/turtle"), "Location"))
                .isEqualTo("ontology.ttl");
        assertThat(RunningSite.header(site.get("/ontology.html"), "Link")).contains("ontology.ttl", "alternate");
        assertThat(site.get("/ontology.ttl").body()).contains("dip:DialogueSession");
    }
}
