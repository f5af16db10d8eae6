package org.communique.rdf;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.Writer2;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * The form of a term in {@link CanonicalNQuads}, in UTF-8. A subject stands in many lines, a graph in all of its own: forms are
 * kept, as many as the reader of the quads allows. For one thread.
 */
public final class CanonicalTerms {
    private static final String NUMBERS_AND_DATES = XSD.getURI();
    private static final String STRING = XSD.xstring.getURI();
    private static final String TAGGED = RDF.langString.getURI();
    private static final boolean[] IN_IRI = new boolean[0x7F];

    static {
        Arrays.fill(IN_IRI, '!', IN_IRI.length, true);
        "\"\\<>{}|^`".chars().forEach(c -> IN_IRI[c] = false);
    }

    private final int kept;
    private final NodeFormatterNT formatter = new NodeFormatterNT(CharSpace.UTF8);
    private final StringWriter buffer = new StringWriter();
    private final AWriter writer = Writer2.wrapNoBuffer(buffer);
    private final Map<Node, byte[]> terms = new HashMap<>();

    /** @param kept how many forms are remembered at most: it bounds memory */
    public CanonicalTerms(int kept) {
        this.kept = kept;
    }

    /** The bytes are the reader's to read, and not to change. */
    public byte[] term(Node node) {
        byte[] known = terms.get(node);
        if (known != null) {
            return known;
        }
        if (terms.size() >= kept) {
            terms.clear();
        }
        byte[] term = form(node);
        terms.put(node, term);
        return term;
    }

    /** The form of a term that is not worth keeping. */
    byte[] form(Node node) {
        return formatted(node).getBytes(StandardCharsets.UTF_8);
    }

    private String formatted(Node node) {
        if (node.isURI() && isPlainIri(node.getURI())) {
            return "<" + node.getURI() + ">";
        }
        if (node.isLiteral() && isPlain(node.getLiteralLexicalForm())) {
            String words = node.getLiteralLexicalForm();
            String type = node.getLiteralDatatypeURI();
            if (type.equals(STRING)) {
                return "\"" + words + "\"";
            }
            if (type.equals(TAGGED)) {
                return "\"" + words + "\"@" + node.getLiteralLanguage();
            }
            if (type.startsWith(NUMBERS_AND_DATES)) {
                return "\"" + words + "\"^^<" + type + ">";
            }
        }
        return generally(node);
    }

    /** Printable ASCII without what N-Triples escapes: such an IRI is its own form. */
    private static boolean isPlainIri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= 0x7F || !IN_IRI[c]) {
                return false;
            }
        }
        return true;
    }

    /** Printable characters before the surrogates without what N-Triples escapes: such words are their own form. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= 0x7F && (c < 0xA0 || c >= Character.MIN_SURROGATE)) {
                return false;
            }
        }
        return true;
    }

    private String generally(Node node) {
        buffer.getBuffer().setLength(0);
        formatter.format(writer, node);
        return buffer.toString();
    }
}
