package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OA;
import org.communique.event.Confidence;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every quotation that is published equals the archived text at its offsets, over all cases; and whatever is reported has one. */
class QuotationsTest {
    private final ReportMapper mapper = new ReportMapper(
            new IriMinter("http://localhost:3330/"),
            RankScheme.empty(),
            PartyNames.codes(),
            Confidence.unfitted(),
            "0.1.0");

    @BeforeAll
    static void startJena() {
        JenaSystem.init();
    }

    private static Stream<Case> cases() {
        return Stream.of(Case.all(), Case.shared("dev"), Case.shared("seeds")).flatMap(List::stream);
    }

    @Test
    void eachQuotationStandsInTheTextAtItsOffsets() {
        List<String> wrong = new ArrayList<>();
        int quotations = 0;
        for (Case one : cases().toList()) {
            ArticleGraph article = mapper.map(CasesTest.report(one));
            for (Node span : subjects(article.graph(), Dip.EvidenceSpan)) {
                quotations++;
                String told = value(article.graph(), span, OA.exact);
                int[] points = article.text().codePoints().toArray();
                int start = Integer.parseInt(value(article.graph(), span, OA.start));
                int end = Integer.parseInt(value(article.graph(), span, OA.end));
                String archived = new String(points, start, end - start);
                if (!told.equals(archived)) {
                    wrong.add("%s %d–%d: '%s' is '%s' in the text".formatted(one.stem(), start, end, told, archived));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(quotations).isGreaterThan(500);
    }

    @Test
    void eachReportHasAQuotation() {
        List<String> silent = new ArrayList<>();
        for (Case one : cases().toList()) {
            Graph graph = mapper.map(CasesTest.report(one)).graph();
            graph.find(Node.ANY, Dip.confidence.asNode(), Node.ANY)
                    .filterDrop(triple -> graph.contains(triple.getSubject(), Dip.evidence.asNode(), Node.ANY))
                    .forEachRemaining(triple -> silent.add(triple.getSubject().toString()));
        }
        assertThat(silent).isEmpty();
    }

    private static List<Node> subjects(Graph graph, Resource type) {
        return graph.find(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), type.asNode())
                .mapWith(org.apache.jena.graph.Triple::getSubject)
                .toList();
    }

    /** The one value that one of the span's selectors has. */
    private static String value(Graph graph, Node span, org.apache.jena.rdf.model.Property property) {
        return graph
                .find(span, OA.hasSelector.asNode(), Node.ANY)
                .mapWith(org.apache.jena.graph.Triple::getObject)
                .toList()
                .stream()
                .flatMap(selector -> graph.find(selector, property.asNode(), Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow(() -> new AssertionError(span + " has no " + property));
    }
}
