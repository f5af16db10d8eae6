package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Turns nodes into what a page shows. */
final class Values {
    private final Addresses addresses;
    private final String root;
    private final Description description;

    /**
     * @param root what leads from the page to the root
     */
    Values(Description description, Addresses addresses, String root) {
        this.description = description;
        this.addresses = addresses;
        this.root = root;
    }

    Value of(Node node) {
        return named(node, description.name(node));
    }

    /** A node under other words. */
    Value named(Node node, String name) {
        if (node.isLiteral()) {
            return new Value.Text(literal(node), node.getLiteralLanguage());
        }
        if (!node.isURI()) {
            return Value.text(name);
        }
        String iri = node.getURI();
        return addresses
                .path(iri)
                .<Value>map(path -> new Value.Link(name, root + path.substring(1)))
                .orElseGet(() -> Addresses.isWeb(iri) ? new Value.Outside(outside(iri, name), iri) : Value.text(iri));
    }

    // A name made from the end of a foreign IRI tells nobody where the link leads.
    private static String outside(String iri, String name) {
        return Names.fromIri(org.apache.jena.graph.NodeFactory.createURI(iri)).equals(name)
                ? iri.replaceFirst("^https?://", "")
                : name;
    }

    List<Value> of(List<Node> nodes) {
        List<Value> values = new ArrayList<>();
        nodes.forEach(node -> values.add(of(node)));
        return List.copyOf(values);
    }

    List<Value> objects(Node from, Node property) {
        return of(description.objects(from, property));
    }

    /** The objects under the names of the canonical things behind them. */
    List<Value> canonical(Node from, Node property) {
        List<Value> values = new ArrayList<>();
        for (Node node : description.objects(from, property)) {
            values.add(named(description.object(node, Terms.SPECIALIZATION_OF).orElse(node), description.name(node)));
        }
        return List.copyOf(values);
    }

    private static String literal(Node node) {
        String text = node.getLiteralLexicalForm();
        return XSD.xboolean.getURI().equals(node.getLiteralDatatypeURI()) ? (text.equals("true") ? "yes" : "no") : text;
    }
}
