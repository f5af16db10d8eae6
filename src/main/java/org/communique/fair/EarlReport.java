package org.communique.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The report as RDF: an assertion for each check by the Evaluation and Report Language (W3C EARL 1.0), and the share of
 * passed checks by the Data Quality Vocabulary (W3C DQV). There are no blank nodes and no times, so the same findings
 * give the same bytes.
 *
 * @param iri of the report's document; all it makes has a fragment of it
 * @param program the version of the program that judged
 */
public record EarlReport(String iri, String program) {
    private static final String EARL = "http://www.w3.org/ns/earl#";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Property ORDER = ResourceFactory.createProperty("https://schema.org/position");
    private static final Property OUTCOME = property(EARL, "outcome");
    private static final Property TEST = property(EARL, "test");
    private static final Property RESULT = property(EARL, "result");
    private static final Property INFO = property(EARL, "info");
    private static final Property DIMENSION = property(DQV, "inDimension");

    /** The report as a graph. */
    public Model write(FairReport report) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Map.of(
                "dct",
                DCTerms.NS,
                "dqv",
                DQV,
                "earl",
                EARL,
                "foaf",
                FOAF.NS,
                "rdfs",
                RDFS.uri,
                "skos",
                SKOS,
                "xsd",
                XSDDatatype.XSD + "#"));
        Resource document = model.createResource(iri)
                .addProperty(RDF.type, FOAF.Document)
                .addProperty(DCTerms.title, "How FAIR the ontology and the dataset are", "en")
                .addProperty(
                        DCTerms.description,
                        "The tests of FOOPS! and the metrics of F-UJI, asked by the program itself over HTTP of a"
                                + " server on its own machine that stands for the published addresses. Open is what takes"
                                + " a registration with somebody else.",
                        "en");
        Resource software = node(model, "program")
                .addProperty(RDF.type, earl(model, "Software"))
                .addProperty(DCTerms.title, "Communique", "en")
                .addProperty(DCTerms.hasVersion, program);
        int position = 0;
        for (CheckResult result : report.results()) {
            position++;
            assertion(model, report, result)
                    .addProperty(DCTerms.isPartOf, document)
                    .addProperty(property(EARL, "assertedBy"), software)
                    .addLiteral(ORDER, position);
        }
        for (Suite suite : Suite.values()) {
            measurement(model, report, suite);
        }
        return model;
    }

    private Resource assertion(Model model, FairReport report, CheckResult result) {
        Criterion criterion = result.criterion();
        Resource subject = model.createResource(report.subject(criterion.suite()))
                .addProperty(RDF.type, earl(model, "TestSubject"));
        Resource test = model.createResource(criterion.iri(iri))
                .addProperty(RDF.type, earl(model, "TestCriterion"))
                .addProperty(DCTerms.identifier, criterion.id())
                .addProperty(DCTerms.title, criterion.title(), "en")
                .addProperty(
                        DCTerms.source, model.createResource(criterion.suite().source()))
                .addProperty(DIMENSION, model.createResource(criterion.principleIri()));
        Resource outcome = node(model, "result-" + criterion.id())
                .addProperty(RDF.type, earl(model, "TestResult"))
                .addProperty(
                        OUTCOME, model.createResource(result.verdict().outcome().iri()))
                .addProperty(DCTerms.description, result.verdict().asked(), "en")
                .addProperty(INFO, result.verdict().reason(), "en");
        return node(model, criterion.id())
                .addProperty(RDF.type, earl(model, "Assertion"))
                .addProperty(property(EARL, "subject"), subject)
                .addProperty(TEST, test)
                .addProperty(property(EARL, "mode"), earl(model, "automatic"))
                .addProperty(RESULT, outcome);
    }

    private void measurement(Model model, FairReport report, Suite suite) {
        int all = report.of(suite).size();
        long passed = report.count(suite, Outcome.PASSED);
        Resource dimension = node(model, "fairness")
                .addProperty(RDF.type, model.createResource(DQV + "Dimension"))
                .addProperty(property(SKOS, "prefLabel"), "FAIR principles", "en");
        Resource metric = node(model, "share-" + suite.subject())
                .addProperty(RDF.type, model.createResource(DQV + "Metric"))
                .addProperty(RDFS.label, "share of the tests of %s that passed".formatted(suite.title()), "en")
                .addProperty(DIMENSION, dimension)
                .addProperty(property(DQV, "expectedDataType"), model.createResource(XSDDatatype.XSD + "#decimal"));
        node(model, "measurement-" + suite.subject())
                .addProperty(RDF.type, model.createResource(DQV + "QualityMeasurement"))
                .addProperty(property(DQV, "computedOn"), model.createResource(report.subject(suite)))
                .addProperty(property(DQV, "isMeasurementOf"), metric)
                .addProperty(RDFS.comment, report.summary(suite), "en")
                .addProperty(
                        property(DQV, "value"),
                        model.createTypedLiteral(
                                String.format(Locale.ROOT, "%.3f", all == 0 ? 0 : (double) passed / all),
                                XSDDatatype.XSDdecimal));
    }

    /** A line of a report that was written: which test, what it came to and why. */
    public record Line(String id, String title, String outcome, String reason) {}

    /** The lines of a report as it was written, in their order; a graph that is none has none. */
    public static List<Line> lines(Model model) {
        List<Resource> assertions =
                new ArrayList<>(model.listSubjectsWithProperty(TEST).toList());
        assertions.sort(Comparator.comparingInt(EarlReport::position).thenComparing(Resource::toString));
        return assertions.stream().map(EarlReport::line).toList();
    }

    private static int position(Resource assertion) {
        String text = text(assertion, ORDER);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    private static Line line(Resource assertion) {
        Resource test = resource(assertion, TEST);
        Resource result = resource(assertion, RESULT);
        String outcome = resource(result, OUTCOME).toString();
        return new Line(
                text(test, DCTerms.identifier),
                text(test, DCTerms.title),
                List.of(Outcome.values()).stream()
                        .filter(known -> known.iri().equals(outcome))
                        .map(Outcome::word)
                        .findFirst()
                        .orElse(outcome),
                text(result, INFO));
    }

    private static Resource resource(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .filter(statement -> statement.getObject().isResource())
                .map(statement -> statement.getResource())
                .findFirst()
                .orElseGet(() -> subject.getModel().createResource());
    }

    private static String text(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .filter(statement -> statement.getObject().isLiteral())
                .map(statement -> statement.getLiteral().getLexicalForm())
                .sorted()
                .findFirst()
                .orElse("");
    }

    private Resource node(Model model, String name) {
        return model.createResource(iri + "#" + name);
    }

    private static Resource earl(Model model, String name) {
        return model.createResource(EARL + name);
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}
