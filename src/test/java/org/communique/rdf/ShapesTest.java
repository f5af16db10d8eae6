package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    private static final String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final Shapes REPORT = shapes("report");
    private static final Shapes CONSENSUS = shapes("consensus");

    private final Dataset sample = RDFDataMgr.loadDataset("src/test/resources/fixtures/sample.trig");

    @Test
    void each_article_of_the_sample_conforms() {
        for (Iterator<String> names = sample.listNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.contains("/graph/article/")) {
                assertThat(messages(check(REPORT, sample.getNamedModel(name))))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_consensus_of_the_sample_conforms() {
        assertThat(messages(check(CONSENSUS, sample.getDefaultModel()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an event without evidence       | DELETE {?x dip:evidence ?e} WHERE {?x a dip:DialogueSession; dip:evidence ?e}       | report without evidence",
                "a person without evidence       | DELETE {?x dip:evidence ?e} WHERE {?x a dip:Person; dip:evidence ?e}                | report without evidence",
                "a participation without rule    | DELETE {?x dip:rule ?e} WHERE {?x a dip:Participation; dip:rule ?e}                 | names no rule",
                "evidence that does not exist    | DELETE {?s a dip:EvidenceSpan} WHERE {?s a dip:EvidenceSpan}                        | report without evidence",
                "an event without label          | DELETE {?x rdfs:label ?e} WHERE {?x a dip:AwardConferral; rdfs:label ?e}            | no label",
                "an event without status         | DELETE {?x dip:status ?e} WHERE {?x a dip:DialogueSession; dip:status ?e}           | without status",
                "an event of an unknown status   | INSERT {?x dip:status dip:held} WHERE {?x a dip:DialogueSession}                    | not a status",
                "an event neither main nor not   | DELETE {?x dip:isMainEvent ?e} WHERE {?x a dip:Conference; dip:isMainEvent ?e}      | neither main nor background",
                "an event without confidence     | DELETE {?x dip:confidence ?e} WHERE {?x a dip:Conference; dip:confidence ?e}        | not a confidence",
                "a confidence of one             | DELETE {?x dip:confidence ?e} INSERT {?x dip:confidence 1.0} WHERE {?x a dip:Conference; dip:confidence ?e} | not a confidence",
                "a statement without confidence  | DELETE {?x dip:confidence ?e} WHERE {?x a dip:Statement; dip:confidence ?e}         | not a confidence",
                "an event of no article          | DELETE {?x prov:wasDerivedFrom ?e} WHERE {?x a dip:Conference; prov:wasDerivedFrom ?e} | event of no article",
                "a session without party         | DELETE {?x dip:party ?e} WHERE {?x a dip:DialogueSession; dip:party ?e}             | without party",
                "a party by its name             | INSERT {?x dip:party <http://localhost:3330/state/vietnam>} WHERE {?x a dip:Conference} | no state or organisation",
                "two starts of one event         | INSERT {?x dip:startDate '2025'^^xsd:gYear} WHERE {?x a dip:DialogueSession}        | not a date",
                "a date that is a string         | DELETE {?x dip:startDate ?e} INSERT {?x dip:startDate '2025-09-03'} WHERE {?x a dip:DialogueSession; dip:startDate ?e} | not a date",
                "a day that does not exist       | DELETE {?x dip:startDate ?e} INSERT {?x dip:startDate '2025-02-30'^^xsd:date} WHERE {?x a dip:DialogueSession; dip:startDate ?e} | not a date",
                "a date without basis            | DELETE {?x dip:dateBasis ?e} WHERE {?x dip:dateBasis ?e}                            | date without basis",
                "an end before the start         | INSERT {?x dip:endDate '2025-09-01'^^xsd:date; dip:endDateBasis <https://w3id.org/communique/date-basis/explicit>} WHERE {?x a dip:DialogueSession} | ends before it starts",
                "an ordinal of zero              | DELETE {?x dip:ordinal ?e} INSERT {?x dip:ordinal 0} WHERE {?x dip:ordinal ?e}      | not a number in a series",
                "a series without key            | DELETE {?x dip:seriesKey ?e} WHERE {?x dip:seriesKey ?e}                            | series without key",
                "a series key with blanks        | DELETE {?x dip:seriesKey ?e} INSERT {?x dip:seriesKey 'rus vnm'} WHERE {?x dip:seriesKey ?e} | not the key of a series",
                "a participation of nobody       | DELETE {?x dip:participant ?e} WHERE {?x dip:participant ?e}                        | participation of nobody",
                "a participation without role    | DELETE {?x dip:role ?e} WHERE {?x dip:role ?e}                                      | no role",
                "a role that does not exist      | INSERT {?x dip:role <https://w3id.org/communique/role/king>} WHERE {?x a dip:Participation} | not a role",
                "a participation in no event     | DELETE {?x dip:participation ?e} WHERE {?x dip:participation ?e}                    | participation in no event",
                "a rank in no words              | DELETE {?x dip:rankAsStated ?e} WHERE {?x dip:rankAsStated ?e}                      | rank without the article's words",
                "a rank from elsewhere           | INSERT {?x dip:rank dip:general} WHERE {?x a dip:Person}                            | not a rank",
                "a statement of nobody           | DELETE {?x dip:speaker ?e} WHERE {?x dip:speaker ?e}                                | statement of nobody",
                "a statement of one and of all   | INSERT {?x dip:speakerKind 'parties'} WHERE {?x dip:speaker ?e}                     | statement of nobody, or of several",
                "a statement without speech act  | DELETE {?x dip:speechAct ?e} WHERE {?x dip:speechAct ?e}                            | no speech act",
                "a statement that is too long    | DELETE {?x dip:statedText ?e} INSERT {?x dip:statedText ?long} WHERE {?x dip:statedText ?e BIND(STRLANG(REPLACE('0123456789', '.', '0123456789012345678901234567890'), 'en') AS ?long)} | not the text of a statement",
                "a topic that does not exist     | INSERT {?x dip:topic <https://w3id.org/communique/topic/weather>} WHERE {?x a dip:TopicReport} | not a topic",
                "a document without kind         | DELETE {?x dip:documentKind ?e} WHERE {?x dip:documentKind ?e}                      | document without kind",
                "an award without evidence       | DELETE {?x dip:evidence ?e} WHERE {?x a dip:Award; dip:evidence ?e}                 | report without evidence",
                "a span without quotation        | DELETE {?x a oa:TextQuoteSelector} WHERE {?x a oa:TextQuoteSelector}                | span without quotation",
                "a span without position         | DELETE {?x a oa:TextPositionSelector} WHERE {?x a oa:TextPositionSelector}          | span without position",
                "a span with one selector        | DELETE {?x oa:hasSelector ?e} WHERE {?x oa:hasSelector ?e . ?e a oa:TextQuoteSelector} | without its two selectors",
                "a quotation that is too long    | DELETE {?x oa:exact ?e} INSERT {?x oa:exact ?long} WHERE {?x oa:exact ?e BIND(REPLACE('0123456789', '.', '0123456789012345678901234567890') AS ?long)} | quotation that is empty or too long",
                "an empty quotation              | DELETE {?x oa:exact ?e} INSERT {?x oa:exact ''} WHERE {?x oa:exact ?e}              | quotation that is empty or too long",
                "a span that ends as it begins   | DELETE {?x oa:end ?e} INSERT {?x oa:end ?s} WHERE {?x oa:start ?s; oa:end ?e}       | not a position",
                "an article without digest       | DELETE {?x dip:textDigest ?e} WHERE {?x dip:textDigest ?e}                          | no digest",
                "an article without identifier   | DELETE {?x dct:identifier ?e} WHERE {?x dct:identifier ?e}                          | no identifier",
                "an address that runs            | DELETE {?x schema:url ?e} INSERT {?x schema:url <javascript:alert(1)>} WHERE {?x schema:url ?e} | not an address of the web",
                "a short name with blanks        | DELETE {?x dip:shortName ?e} INSERT {?x dip:shortName 'AS EAN'} WHERE {?x dip:shortName ?e} | not a short name",
            })
    void a_report_is_refused_with_its_reason(String what, String update, String reason) {
        Model graph = ModelFactory.createDefaultModel().add(article("viet-nam-news-2025-09-03-dialogue"));
        long before = graph.size();
        String untouched = text(graph);

        UpdateAction.parseExecute(PREFIXES + update, graph);

        assertThat(text(graph))
                .as("the update did something to %d triples", before)
                .isNotEqualTo(untouched);
        assertThat(messages(check(REPORT, graph))).as(what).anyMatch(message -> message.contains(reason));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an event nobody reports       | DELETE {?r prov:specializationOf ?x} WHERE {?x a dip:Meeting . ?r prov:specializationOf ?x} | without report",
                "an event with evidence        | INSERT {?x dip:evidence dip:x} WHERE {?x a dip:Meeting}                         | looks like a report",
                "a person without label        | DELETE {?x rdfs:label ?l} WHERE {?x a dip:Person; rdfs:label ?l}                | no label",
                "a person with two sides       | INSERT {?x dip:represents <http://localhost:3330/state/FRA>} WHERE {?x a dip:Person} | a side that is no state or organisation",
                "two dates of one event        | INSERT {?x dip:startDate '2024'^^xsd:gYear} WHERE {?x a dip:DialogueSession}    | not a date",
                "a series that runs backwards  | INSERT {?x dip:firstOrdinal 9} WHERE {?x a dip:DialogueSeries}                  | series that ends before it starts",
                "an article without identifier | DELETE {?x dct:identifier ?l} WHERE {?x dct:identifier ?l}                      | no identifier",
            })
    void a_consensus_is_refused_with_its_reason(String what, String update, String reason) {
        Model graph = ModelFactory.createDefaultModel().add(sample.getDefaultModel());

        UpdateAction.parseExecute(PREFIXES + update, graph);

        assertThat(messages(check(CONSENSUS, graph))).as(what).anyMatch(message -> message.contains(reason));
    }

    @Test
    void what_an_article_need_not_tell_may_be_absent() {
        Model graph = ModelFactory.createDefaultModel().add(article("viet-nam-news-2025-09-03-dialogue"));
        UpdateAction.parseExecute(PREFIXES + """
                DELETE { ?x ?p ?v } WHERE { ?x ?p ?v FILTER(?p IN (dip:startDate, dip:dateBasis, dip:endDate, dip:place,
                    dip:country, dip:represents, dip:positionAsStated, dip:rank, dip:madeAt, dip:documentCount,
                    schema:url, dct:publisher, dct:issued, schema:headline, dip:ordinal, dip:series)) }
                """, graph);

        assertThat(messages(check(REPORT, graph))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "role, ROLE",
        "speechAct, SPEECH_ACT",
        "documentKind, DOCUMENT_KIND",
        "topic, TOPIC",
        "about, TOPIC",
        "status, STATUS",
        "mode, MODE",
        "dateBasis, DATE_BASIS",
        "endDateBasis, DATE_BASIS"
    })
    void the_concepts_that_a_shape_lists_are_those_of_the_scheme(String shape, Concepts.Scheme scheme) {
        Model shapes = OntologyFiles.shapes("report");
        Resource property = shapes.getResource(Dip.ROOT + "shape/" + shape);
        RDFList listed = property.getProperty(shapes.createProperty(SHACL.in.getURI()))
                .getObject()
                .as(RDFList.class);
        Set<String> expected = new TreeSet<>();
        OntologyFiles.codes(OntologyFiles.schemes(), scheme)
                .forEach(code -> expected.add(scheme.concept(code).getURI()));

        assertThat(listed.mapWith(node -> node.asResource().getURI()).toSet()).isEqualTo(expected);
    }

    @Test
    void each_property_that_a_shape_names_exists() {
        Set<Resource> terms = OntologyFiles.ontology().listSubjects().toSet();
        Model shapes = OntologyFiles.shapes("report").add(OntologyFiles.shapes("consensus"));

        assertThat(shapes.listObjects().toList())
                .filteredOn(node ->
                        node.isURIResource() && node.asResource().getURI().startsWith(Dip.NS))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(terms).contains(node.asResource()));
    }

    private Model article(String identifier) {
        for (Iterator<String> names = sample.listNames(); names.hasNext(); ) {
            Model graph = sample.getNamedModel(names.next());
            if (graph.contains(null, DCTerms.identifier, identifier)) {
                return graph;
            }
        }
        throw new IllegalArgumentException(identifier);
    }

    private static Shapes shapes(String name) {
        return Shapes.parse(OntologyFiles.shapes(name));
    }

    private static ValidationReport check(Shapes shapes, Model data) {
        Graph graph = data.getGraph();
        return ShaclValidator.get().validate(shapes, graph);
    }

    private static List<String> messages(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.message())
                .toList();
    }

    private static String text(Model model) {
        return new TreeSet<>(model.listStatements().mapWith(Object::toString).toList()).toString();
    }
}
