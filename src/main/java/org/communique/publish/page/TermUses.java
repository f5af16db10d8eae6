package org.communique.publish.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;

/**
 * How often the dataset uses each class and property, all graphs together. To know it costs the same in a store of any
 * size: terms are taken from the ontology and from a sample of the data, and counting ends at {@link #MOST}.
 *
 * @param classes by IRI how many statements give something this class
 * @param properties by IRI how many statements have this property
 */
public record TermUses(Map<String, Long> classes, Map<String, Long> properties) {
    /** A count of this many means this many or more. */
    public static final long MOST = 10_000;

    private static final int SAMPLE = 100_000;

    public TermUses {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** Counts within the caller's transaction. */
    public static TermUses in(DatasetGraph store) {
        Set<Node> classes = new HashSet<>();
        Set<Node> properties = new HashSet<>();
        sample(store.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY), classes, properties);
        sample(store.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), classes, properties);
        store.find(Node.ANY, Node.ANY, Terms.TYPE, Terms.OWL_CLASS)
                .forEachRemaining(quad -> classes.add(quad.getSubject()));
        for (String kind : Set.of("ObjectProperty", "DatatypeProperty")) {
            Node type = NodeFactory.createURI("http://www.w3.org/2002/07/owl#" + kind);
            store.find(Node.ANY, Node.ANY, Terms.TYPE, type)
                    .forEachRemaining(quad -> properties.add(quad.getSubject()));
        }
        return new TermUses(counted(store, classes, true), counted(store, properties, false));
    }

    private static void sample(Iterator<Quad> quads, Set<Node> classes, Set<Node> properties) {
        for (int i = 0; i < SAMPLE && quads.hasNext(); i++) {
            Quad quad = quads.next();
            properties.add(quad.getPredicate());
            if (quad.getPredicate().equals(Terms.TYPE)) {
                classes.add(quad.getObject());
            }
        }
        org.apache.jena.atlas.iterator.Iter.close(quads);
    }

    private static Map<String, Long> counted(DatasetGraph store, Set<Node> terms, boolean classes) {
        Map<String, Long> counts = new HashMap<>();
        for (Node term : terms) {
            if (term.isURI()) {
                Iterator<Quad> uses = classes
                        ? store.find(Node.ANY, Node.ANY, Terms.TYPE, term)
                        : store.find(Node.ANY, Node.ANY, term, Node.ANY);
                long count = 0;
                while (count < MOST && uses.hasNext()) {
                    uses.next();
                    count++;
                }
                org.apache.jena.atlas.iterator.Iter.close(uses);
                if (count > 0 || term.getURI().startsWith(Dip.NS)) {
                    counts.put(term.getURI(), count);
                }
            }
        }
        return counts;
    }

    /** The count in words: "312", "10,000 or more". */
    public static String words(long count) {
        return count >= MOST ? "%,d or more".formatted(MOST) : "%,d".formatted(count);
    }
}
