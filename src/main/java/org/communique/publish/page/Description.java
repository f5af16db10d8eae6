package org.communique.publish.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.communique.rdf.Dip;

/**
 * What the dataset says about one thing, read in one transaction. Every syntax and the page are written from this, so
 * that they say the same.
 */
public final class Description {
    private static final int LONGEST = 1000;
    private static final int DIGITS = 9;

    private final Node subject;
    private final Set<Quad> quads;
    private final Map<Node, String> names;
    private final Map<Node, Integer> numbers;
    private final int pages;
    private final Map<Node, Map<Node, Set<Node>>> bySubject = new LinkedHashMap<>();
    private final Map<Node, Map<Node, Set<Node>>> byObject = new LinkedHashMap<>();

    /**
     * @param subject the thing
     * @param quads all that is said
     * @param names a name for each IRI in it that has one
     * @param numbers for each property how many things point by it to the thing, here or on other pages
     * @param pages how many pages there are
     */
    Description(Node subject, Collection<Quad> quads, Map<Node, String> names, Map<Node, Integer> numbers, int pages) {
        this.subject = subject;
        this.quads = Set.copyOf(quads);
        this.names = Map.copyOf(names);
        this.numbers = Map.copyOf(numbers);
        this.pages = pages;
        for (Quad quad : quads) {
            index(bySubject, quad.getSubject(), quad.getPredicate(), quad.getObject());
            index(byObject, quad.getObject(), quad.getPredicate(), quad.getSubject());
        }
    }

    private static void index(Map<Node, Map<Node, Set<Node>>> index, Node from, Node by, Node to) {
        index.computeIfAbsent(from, n -> new LinkedHashMap<>())
                .computeIfAbsent(by, n -> new LinkedHashSet<>())
                .add(to);
    }

    public Node subject() {
        return subject;
    }

    /** All that is said, with the graphs that say it. */
    public Set<Quad> quads() {
        return quads;
    }

    /** The objects of a property, in a fixed order. */
    List<Node> objects(Node from, Node property) {
        return sorted(bySubject.getOrDefault(from, Map.of()).getOrDefault(property, Set.of()));
    }

    /** The first object of a property. */
    Optional<Node> object(Node from, Node property) {
        return objects(from, property).stream().findFirst();
    }

    /** The subjects that have this object for a property, in a fixed order. */
    List<Node> subjects(Node property, Node to) {
        return sorted(byObject.getOrDefault(to, Map.of()).getOrDefault(property, Set.of()));
    }

    /** The properties that a subject has. */
    List<Node> properties(Node from) {
        return sorted(bySubject.getOrDefault(from, Map.of()).keySet());
    }

    /** The properties whose object this is. */
    List<Node> inverseProperties(Node to) {
        return sorted(byObject.getOrDefault(to, Map.of()).keySet());
    }

    /** How many things point to the thing by a property, those that are described elsewhere among them. */
    int number(Node property) {
        return numbers.getOrDefault(property, 0);
    }

    /** How many pages it takes to tell all that points to the thing. */
    int pages() {
        return pages;
    }

    boolean has(Node from, Node property, Node to) {
        return bySubject
                .getOrDefault(from, Map.of())
                .getOrDefault(property, Set.of())
                .contains(to);
    }

    boolean isDescribed(Node node) {
        return bySubject.containsKey(node);
    }

    /** All subjects, in a fixed order. */
    List<Node> subjects() {
        return sorted(bySubject.keySet());
    }

    /** The literal, or the name of the thing, that a property leads to; empty text if there is none. */
    String text(Node from, Node property) {
        return object(from, property).map(this::name).orElse("");
    }

    /** The words for a node: a literal's text, a thing's label, at least the end of its IRI. */
    String name(Node node) {
        if (node.isLiteral()) {
            return Names.shortened(node.getLiteralLexicalForm(), LONGEST);
        }
        String name = names.get(node);
        return name == null ? Names.fromIri(node) : name;
    }

    /** The whole number that a property gives, if it gives one. */
    Optional<Integer> number(Node node, Node property) {
        return object(node, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf);
    }

    /** Things, or parts of things, by the date on which the thing began, the latest first. */
    List<Node> latestFirst(List<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing((Node node) -> text(owner(node), Terms.of(Dip.startDate)))
                        .reversed()
                        .thenComparing(node -> name(owner(node))))
                .toList();
    }

    /** The thing whose part this is, or the thing itself. */
    static Node owner(Node node) {
        return node.isURI() ? NodeFactory.createURI(Addresses.withoutFragment(node.getURI())) : node;
    }

    private record Keyed(String key, Node node) {}

    /** In a fixed order: by IRI, numbers in it by their value. */
    static List<Node> sorted(Collection<Node> nodes) {
        if (nodes.size() < 2) {
            return List.copyOf(nodes);
        }
        return nodes.stream()
                .map(node -> new Keyed(numbersByValue(node), node))
                .sorted(Comparator.comparing(Keyed::key).thenComparing(Keyed::node, NodeCmp::compareRDFTerms))
                .map(Keyed::node)
                .toList();
    }

    // Puts event-10 behind event-9.
    private static String numbersByValue(Node node) {
        if (!node.isURI()) {
            return "";
        }
        String iri = node.getURI();
        StringBuilder key = new StringBuilder(iri.length() + DIGITS);
        int at = 0;
        while (at < iri.length()) {
            int end = at;
            while (end < iri.length() && iri.charAt(end) >= '0' && iri.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                key.repeat('0', Math.max(0, DIGITS - (end - at))).append(iri, at, end);
                at = end;
            } else {
                key.append(iri.charAt(at));
                at++;
            }
        }
        return key.toString();
    }
}
