package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class CanonicalNQuadsTest {
    private static Quad quad(String subject, Node object) {
        return Quad.create(
                NodeFactory.createURI("http://g"),
                NodeFactory.createURI(subject),
                NodeFactory.createURI("http://p"),
                object);
    }

    private static String text(Quad... quads) {
        return CanonicalNQuads.text(List.of(quads).iterator());
    }

    @Test
    void orderAndRepetitionDoNotCount() {
        Quad a = quad("http://a", NodeFactory.createLiteralString("1"));
        Quad b = quad("http://b", NodeFactory.createLiteralString("1"));
        assertThat(text(a, b)).isEqualTo(text(b, a, b)).hasLineCount(2);
    }

    @Test
    void aDatasetIsWrittenInTheSameBytes() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.add(quad("http://b", NodeFactory.createLiteralLang("Đà Nẵng, 𝕏", "vi")));
        dataset.add(quad("http://a", NodeFactory.createURI("http://a/é")));
        dataset.add(Quad.create(
                Quad.defaultGraphIRI,
                quad("http://c", NodeFactory.createURI("http://c")).asTriple()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CanonicalNQuads.write(dataset, out);
        assertThat(out.toByteArray())
                .isEqualTo(CanonicalNQuads.utf8(dataset.find()))
                .isNotEmpty();
    }

    @Test
    void oneTripleMakesADifference() {
        Quad a = quad("http://a", NodeFactory.createLiteralString("1"));
        Quad b = quad("http://a", NodeFactory.createLiteralLang("1", "en"));
        assertThat(text(a)).isNotEqualTo(text(b)).isNotEqualTo(text(a, b));
    }

    @Test
    void linesAreInTheOrderOfTheirBytes() {
        Quad privateUse = quad("http://a", NodeFactory.createLiteralString("\uE000"));
        Quad astral = quad("http://a", NodeFactory.createLiteralString("𝕏"));
        assertThat(text(astral, privateUse)).isEqualTo(text(privateUse) + text(astral));
    }

    @Test
    void theOrderIsThatOfWholeLinesWhereOneTermBeginsAnother() {
        List<Quad> quads = new ArrayList<>();
        for (String subject : List.of("http://a", "http://a/b", "http://a#b", "http://a#b-c", "http://a-b")) {
            for (String word : List.of("", "a", "a b", "a\"", "a\\", "é", "a-\uFFFD", "a\n")) {
                quads.add(quad(subject, NodeFactory.createLiteralString(word)));
                quads.add(quad(subject, NodeFactory.createLiteralLang(word, "en")));
                quads.add(quad(subject, NodeFactory.createLiteralLang(word, "en-gb")));
                quads.add(quad(subject, NodeFactory.createLiteralDT(word, XSDDatatype.XSDinteger)));
                quads.add(quad(subject, NodeFactory.createURI("http://a/" + word.length())));
            }
            Quad named = quads.getLast();
            quads.add(Quad.create(Quad.defaultGraphIRI, named.asTriple()));
            quads.add(Quad.create(NodeFactory.createURI("http://g-1"), named.asTriple()));
        }
        List<String> lines = text(quads.toArray(Quad[]::new)).lines().toList();
        Comparator<String> byBytes = (one, other) ->
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        assertThat(lines).isSortedAccordingTo(byBytes).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    }
}
