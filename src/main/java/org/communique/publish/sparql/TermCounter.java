package org.communique.publish.sparql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.communique.publish.page.TermUses;
import org.communique.rdf.Dip;
import org.communique.store.find.StoreVisitor;

/** Counts how often classes and properties are used, all graphs together; the ontology's own count though unused. */
public final class TermCounter implements StoreVisitor {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node CLASS = OWL.Class.asNode();
    private static final Set<Node> PROPERTY_KINDS = Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());

    private final Map<Node, long[]> classes = new HashMap<>();
    private final Map<Node, long[]> properties = new HashMap<>();
    private final Set<Node> declaredClasses = new HashSet<>();
    private final Set<Node> declaredProperties = new HashSet<>();

    @Override
    public void statement(Part part, Quad quad) {
        count(properties, quad.getPredicate());
        if (quad.getPredicate().equals(TYPE)) {
            Node type = quad.getObject();
            count(classes, type);
            if (type.equals(CLASS)) {
                declaredClasses.add(quad.getSubject());
            } else if (PROPERTY_KINDS.contains(type)) {
                declaredProperties.add(quad.getSubject());
            }
        }
    }

    private static void count(Map<Node, long[]> counts, Node term) {
        counts.computeIfAbsent(term, key -> new long[1])[0]++;
    }

    /** What was counted. */
    public TermUses uses() {
        return new TermUses(byIri(classes, declaredClasses), byIri(properties, declaredProperties));
    }

    private static Map<String, Long> byIri(Map<Node, long[]> counts, Set<Node> declared) {
        Map<String, Long> byIri = new HashMap<>();
        declared.stream()
                .filter(term -> term.isURI() && term.getURI().startsWith(Dip.NS))
                .forEach(term -> byIri.put(term.getURI(), 0L));
        counts.forEach((term, count) -> {
            if (term.isURI()) {
                byIri.put(term.getURI(), count[0]);
            }
        });
        return byIri;
    }
}
