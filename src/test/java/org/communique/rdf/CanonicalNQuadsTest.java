package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
}
