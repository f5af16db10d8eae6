package org.communique.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Dip;

/** Reads back how the merge chose: the {@code dip:ConsensusValue}s and {@code dip:Conflict}s about a thing and its parts. */
final class StoredDecisions {
    private final DatasetGraph dataset;
    private final Function<Node, List<Quad>> reportsOf;
    private final Giving giving;

    /** Finds the reports that give a value. */
    interface Giving {
        List<Trail.Report> reports(Node property, Node value, List<Quad> said);
    }

    /**
     * @param reportsOf what the reports of a thing say
     * @param giving who of them gives one value
     */
    StoredDecisions(DatasetGraph dataset, Function<Node, List<Quad>> reportsOf, Giving giving) {
        this.dataset = dataset;
        this.reportsOf = reportsOf;
        this.giving = giving;
    }

    List<Trail.Decision> on(Node thing) {
        List<Trail.Decision> decisions = new ArrayList<>();
        for (Node entity : withParts(thing)) {
            TreeMap<String, List<Quad>> byProperty = new TreeMap<>();
            dataset.findNG(Node.ANY, Node.ANY, Dip.onEntity.asNode(), entity)
                    .forEachRemaining(quad -> object(quad, Dip.onProperty)
                            .ifPresent(property -> byProperty
                                    .computeIfAbsent(property.toString(), p -> new ArrayList<>())
                                    .add(quad)));
            byProperty.values().forEach(told -> decisions.add(decision(entity, told)));
        }
        return decisions;
    }

    private List<Node> withParts(Node thing) {
        return Stream.concat(
                        Stream.of(thing),
                        Iter.toList(Iter.map(
                                        dataset.find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY), Quad::getObject))
                                .stream()
                                .filter(object ->
                                        object.isURI() && object.getURI().startsWith(thing.getURI() + "#")))
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** @param told a choice, a conflict or both, of one property */
    private Trail.Decision decision(Node entity, List<Quad> told) {
        Quad first = told.getFirst();
        Node property = object(first, Dip.onProperty).orElseThrow();
        List<Quad> said = reportsOf.apply(entity);
        Optional<Quad> choice = ofType(told, Dip.ConsensusValue.asNode());
        Optional<Quad> conflict = ofType(told, Dip.Conflict.asNode());
        List<Trail.Position> positions = new ArrayList<>();
        conflict.ifPresent(quad -> objects(quad.getGraph(), quad.getSubject(), Dip.side)
                .forEach(side -> position(quad.getGraph(), side, property, said).ifPresent(positions::add)));
        if (positions.isEmpty()) {
            choice.flatMap(quad -> position(quad.getGraph(), quad.getSubject(), property, said))
                    .ifPresent(positions::add);
        }
        positions.sort(Comparator.comparing(Trail.Position::value));
        return new Trail.Decision(
                entity.getURI(),
                property.getURI(),
                object(first, Dip.chosenBy).map(StoredDecisions::code).orElse(""),
                conflict.flatMap(quad -> object(quad, Dip.conflictKind)).map(StoredDecisions::code),
                choice.flatMap(quad -> object(quad, Dip.value)).map(StoredDecisions::text),
                positions);
    }

    private Optional<Quad> ofType(List<Quad> told, Node type) {
        return told.stream()
                .filter(quad -> dataset.contains(quad.getGraph(), quad.getSubject(), RDF.type.asNode(), type))
                .findFirst();
    }

    private Optional<Trail.Position> position(Node graph, Node side, Node property, List<Quad> said) {
        Set<String> articles = objects(graph, side, Dip.statedIn).stream()
                .map(Node::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return objects(graph, side, Dip.value).stream()
                .findFirst()
                .map(value -> new Trail.Position(
                        text(value),
                        List.copyOf(articles),
                        giving.reports(property, value, said).stream()
                                .filter(report -> articles.contains(report.iri().replaceFirst("#.*", "")))
                                .toList()));
    }

    private Optional<Node> object(Quad told, Property property) {
        return objects(told.getGraph(), told.getSubject(), property).stream().findFirst();
    }

    private List<Node> objects(Node graph, Node subject, Property property) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, property.asNode(), Node.ANY), Quad::getObject))
                .stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private static String code(Node concept) {
        return concept.toString().replaceFirst("^.*/", "");
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
