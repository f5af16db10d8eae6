package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.event.Confidence;
import org.communique.event.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof and the general engine agree about every graph that one change makes of a good one. */
class ShapeProofTest {
    private static final List<Node> VALUES = List.of(
            NodeFactory.createURI("http://localhost:3330/state/NOR"),
            NodeFactory.createURI("https://w3id.org/communique/rank/general"),
            NodeFactory.createLiteralString(""),
            NodeFactory.createLiteralString("words of a report"),
            NodeFactory.createLiteralLang("words of a report", "en"),
            NodeFactory.createLiteralDT("2001-02-03", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("2001-02-30", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("2199", XSDDatatype.XSDgYear),
            NodeFactory.createLiteralDT("-3", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("900000", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("1.5", XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralString("x".repeat(301)));

    private final Shapes shapes = Shapes.parse(ShapeCheckTest.shapes("report", "parts"));
    private final ShapeProof proof = ShapeProof.of(shapes).orElseThrow();

    static Stream<Graph> graphs() {
        ReportMapper mapper = new ReportMapper(
                new IriMinter("http://localhost:3330/"),
                RankScheme.empty(),
                PartyNames.codes(),
                Confidence.unfitted(),
                "0.1.0");
        return SampleReports.five().stream()
                .limit(3)
                .map((Report report) -> mapper.map(report).graph());
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }

    private boolean conforms(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).conforms();
    }

    private void assertAgreement(Graph graph, Object change) {
        assertThat(proof.proves(graph)).as("after %s", change).isEqualTo(conforms(graph));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aMappedGraphIsProved(Graph graph) {
        assertThat(proof.proves(graph)).isTrue();
        assertThat(conforms(graph)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void withoutAnyOneTriple(Graph graph) {
        for (Triple triple : graph.find().toList()) {
            Graph changed = copy(graph);
            changed.delete(triple);
            assertAgreement(changed, triple);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void withOneValueMore(Graph graph) {
        int next = 0;
        for (Triple triple : graph.find().toList()) {
            Graph changed = copy(graph);
            Node value = VALUES.get(next++ % VALUES.size());
            changed.add(Triple.create(triple.getSubject(), triple.getPredicate(), value));
            assertAgreement(changed, triple + " and " + value);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void withAnotherValue(Graph graph) {
        int next = 0;
        for (Triple triple : graph.find().toList()) {
            for (int i = 0; i < 3; i++) {
                Graph changed = copy(graph);
                Node value = VALUES.get(next++ % VALUES.size());
                changed.delete(triple);
                changed.add(Triple.create(triple.getSubject(), triple.getPredicate(), value));
                assertAgreement(changed, triple + " now " + value);
            }
        }
    }

    @Test
    void propertiesThatTheMapperLeavesOutAreProvedToo() {
        List<Triple> more = new ArrayList<>();
        Graph graph = graphs().findFirst().orElseThrow();
        List<Node> subjects = graph.find().mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .toList();
        int next = 0;
        for (String property :
                List.of("endDate", "startDate", "mode", "hostParty", "speakerKind", "rank", "shortName")) {
            for (Node subject : subjects) {
                Node value = VALUES.get(next++ % VALUES.size());
                more.add(Triple.create(subject, NodeFactory.createURI(Dip.NS + property), value));
            }
        }
        for (Triple triple : more) {
            Graph changed = copy(graph);
            changed.add(triple);
            assertAgreement(changed, triple);
        }
    }

    @Test
    void whereClassesFollowFromClassesNothingIsProved() {
        Graph graph = copy(graphs().findFirst().orElseThrow());
        graph.add(Triple.create(Dip.Visit.asNode(), RDFS.subClassOf.asNode(), Dip.Meeting.asNode()));
        assertThat(proof.proves(graph)).isFalse();
    }

    @Test
    void shapesWithOtherConstraintsAreLeftToTheEngine() {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString("""
                        @prefix sh: <http://www.w3.org/ns/shacl#> .
                        @prefix ex: <http://example.org/> .
                        ex:shape a sh:NodeShape ; sh:targetClass ex:Thing ; sh:closed true .
                        """, Lang.TURTLE).parse(model);
        assertThat(ShapeProof.of(Shapes.parse(model))).isEmpty();
    }
}
