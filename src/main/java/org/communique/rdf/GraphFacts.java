package org.communique.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph read once and laid out for questions of the form "which values has this property of this node". */
final class GraphFacts {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node SUBCLASS = RDFS.subClassOf.asNode();

    private final Map<Node, Map<Node, List<Node>>> objects = new HashMap<>();
    private final Map<Node, List<Node>> members = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> subjects = new HashMap<>();
    private boolean subclasses;

    /** @param inverse the properties whose subjects will be asked for */
    GraphFacts(Graph graph, Set<Node> inverse) {
        graph.find().forEach(triple -> add(triple, inverse));
    }

    private void add(Triple triple, Set<Node> inverse) {
        Node property = triple.getPredicate();
        put(objects, triple.getSubject(), property, triple.getObject());
        if (property.equals(TYPE)) {
            members.computeIfAbsent(triple.getObject(), unused -> new ArrayList<>())
                    .add(triple.getSubject());
        }
        if (inverse.contains(property)) {
            put(subjects, property, triple.getObject(), triple.getSubject());
        }
        subclasses |= property.equals(SUBCLASS);
    }

    private static void put(Map<Node, Map<Node, List<Node>>> map, Node first, Node second, Node value) {
        map.computeIfAbsent(first, unused -> new HashMap<>())
                .computeIfAbsent(second, unused -> new ArrayList<>(2))
                .add(value);
    }

    /** Whether membership of a class may follow from membership of another. */
    boolean hasSubclasses() {
        return subclasses;
    }

    Collection<Node> objects(Node subject, Node property) {
        return objects.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    /** The nodes that have {@code object} as value of one of the properties named at the beginning. */
    Collection<Node> subjects(Node property, Node object) {
        return subjects.getOrDefault(property, Map.of()).getOrDefault(object, List.of());
    }

    Collection<Node> ofClass(Node type) {
        return members.getOrDefault(type, List.of());
    }

    boolean isOf(Node node, Node type) {
        return objects(node, TYPE).contains(type);
    }

    /** All nodes that have a value of a property. */
    Collection<Node> subjectsOf(Node property) {
        List<Node> having = new ArrayList<>();
        objects.forEach((subject, values) -> {
            if (values.containsKey(property)) {
                having.add(subject);
            }
        });
        return having;
    }
}
