package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.communique.rdf.Dip;

/** Turns nodes into what a page shows. */
final class Values {
    private static final Set<String> DATES =
            Set.of(XSD.date.getURI(), XSD.dateTime.getURI(), XSD.gYearMonth.getURI(), XSD.gYear.getURI());

    /** Longer texts are whole in the other formats of a page. */
    private static final int LONGEST = 2000;

    /** Collections whose name says more than their address. */
    private static final Pattern KNOWN =
            Pattern.compile("https?://(?:www\\.wikidata\\.org/entity/([QP]\\d+)|sws\\.geonames\\.org/(\\d+)/?)");

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

    /** The name of a property: a link to its definition if that stands on this site. */
    Value property(Node property) {
        Value value = of(property);
        return value instanceof Value.Link ? value : Value.text(description.name(property));
    }

    /** A node under other words. */
    Value named(Node node, String name) {
        if (node.isLiteral()) {
            return literal(node);
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
        Matcher known = KNOWN.matcher(iri);
        if (known.matches()) {
            return known.group(1) == null ? "GeoNames " + known.group(2) : "Wikidata " + known.group(1);
        }
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

    /** The status of an event unless it was held: what is only planned shall be seen in every list. */
    List<Value> unusualStatus(Node event) {
        return description.objects(event, Terms.of(Dip.status)).stream()
                .filter(status -> !status.isURI() || !status.getURI().endsWith("/held"))
                .map(this::of)
                .toList();
    }

    /** A literal: dates as dates, truth as yes and no, the rest as text in its language. */
    static Value literal(Node node) {
        String text = node.getLiteralLexicalForm();
        String datatype = node.getLiteralDatatypeURI();
        if (DATES.contains(datatype)) {
            return new Value.Moment(text);
        }
        return XSD.xboolean.getURI().equals(datatype)
                ? Value.text(text.equals("true") ? "yes" : "no")
                : new Value.Text(Names.shortened(text, LONGEST), node.getLiteralLanguage());
    }
}
