package org.communique.publish.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.publish.page.Names;
import org.communique.rdf.Dip;

/** The graph of the ontology and its schemes, read as classes, properties and concepts. Lists are in a fixed order. */
final class Vocabulary {
    private static final List<Property> ALIGNED = List.of(
            RDFS.subClassOf,
            RDFS.subPropertyOf,
            OWL.equivalentClass,
            OWL.equivalentProperty,
            SKOS.exactMatch,
            SKOS.closeMatch,
            SKOS.broadMatch,
            SKOS.narrowMatch,
            SKOS.relatedMatch,
            Dip.wikidataProperty);

    private static final int LONGEST = 2000;

    private final Graph graph;

    Vocabulary(Graph graph) {
        this.graph = graph;
    }

    /** Classes of the ontology, as they stand below each other, else by name. */
    List<Node> classes() {
        return own(OWL.Class.asNode());
    }

    /** Properties that lead to things. */
    List<Node> objectProperties() {
        return own(OWL.ObjectProperty.asNode());
    }

    /** Properties that have texts, numbers or dates, among others or only. */
    List<Node> valueProperties() {
        List<Node> links = objectProperties();
        return own(RDF.Property.asNode()).stream()
                .filter(property -> !links.contains(property))
                .toList();
    }

    private List<Node> own(Node type) {
        return subjects(RDF.type, type).stream()
                .filter(node -> node.getURI().startsWith(Dip.NS))
                .toList();
    }

    /** What comes behind the namespace. */
    static String local(Node term) {
        return term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }

    static boolean isOwn(Node term) {
        return term.isURI() && term.getURI().startsWith(Dip.NS);
    }

    List<Node> objects(Node subject, Property property) {
        return sorted(graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList());
    }

    /** The subjects that are IRIs. */
    List<Node> subjects(Property property, Node object) {
        return sorted(graph.stream(Node.ANY, property.asNode(), object)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .toList());
    }

    /** The first text of a property, in English where there is one; empty text if there is none. */
    String text(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node literal) -> !literal.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(text -> Names.shortened(text.getLiteralLexicalForm(), LONGEST))
                .orElse("");
    }

    /** By how it is aligned, what it is aligned with outside the ontology, and what it specialises within. */
    Map<Property, List<Node>> alignments(Node term) {
        Map<Property, List<Node>> alignments = new TreeMap<>(Comparator.comparingInt(ALIGNED::indexOf));
        for (Property property : ALIGNED) {
            List<Node> others = objects(term, property);
            if (!others.isEmpty()) {
                alignments.put(property, others);
            }
        }
        return alignments;
    }

    /** The properties that a class is used with. */
    List<Node> propertiesOf(Node type) {
        return subjects(SchemaDO.domainIncludes, type);
    }

    /** The concept schemes. */
    List<Node> schemes() {
        return subjects(RDF.type, SKOS.ConceptScheme.asNode());
    }

    /** The concepts of a scheme. */
    List<Node> concepts(Node scheme) {
        return subjects(SKOS.inScheme, scheme);
    }

    private Optional<Node> parent(Node type) {
        return objects(type, RDFS.subClassOf).stream().filter(Vocabulary::isOwn).findFirst();
    }

    /** The classes in boxes with their subclasses, and the properties that join boxes. */
    String diagram() {
        Map<Node, List<String>> below = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (Node type : classes()) {
            parent(type)
                    .ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(local(type)));
        }
        List<ClassDiagram.Box> boxes = classes().stream()
                .filter(type -> parent(type).isEmpty())
                .sorted(Comparator.comparingInt((Node type) ->
                                -below.getOrDefault(type, List.of()).size())
                        .thenComparing(Node::getURI))
                .map(type -> new ClassDiagram.Box(local(type), below.getOrDefault(type, List.of())))
                .toList();
        Map<List<String>, TreeSet<String>> joined = new TreeMap<>(Comparator.comparing(List::toString));
        for (Node property : objectProperties()) {
            List<Node> domains = objects(property, SchemaDO.domainIncludes);
            List<Node> ranges = objects(property, SchemaDO.rangeIncludes);
            if (isOfEverything(domains, ranges)) {
                continue;
            }
            for (Node from : domains) {
                for (Node to : ranges) {
                    if (isOwn(from) && isOwn(to)) {
                        joined.computeIfAbsent(List.of(box(from), box(to)), pair -> new TreeSet<>())
                                .add(local(property));
                    }
                }
            }
        }
        List<ClassDiagram.Line> lines = new ArrayList<>();
        joined.forEach((pair, properties) ->
                lines.add(new ClassDiagram.Line(pair.getFirst(), pair.getLast(), List.copyOf(properties))));
        return ClassDiagram.of(boxes, lines);
    }

    /** Lines of what nearly every class has would hide all others. */
    private static boolean isOfEverything(List<Node> domains, List<Node> ranges) {
        return domains.size() > 3 || (domains.size() > 1 && domains.equals(ranges));
    }

    private String box(Node type) {
        return local(parent(type).orElse(type));
    }

    private static List<Node> sorted(Collection<Node> nodes) {
        return nodes.stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
