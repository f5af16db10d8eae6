package org.communique.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;

/** Finds the {@link Trail} of a canonical thing or of a report. To be used within a read transaction. */
public final class Explanation {
    private static final Set<Node> NAMES = Set.of(RDFS.label.asNode(), SKOS.altLabel.asNode());
    private static final Set<Node> ABOUT_THE_REPORT = Set.of(
            Dip.evidence.asNode(), Dip.rule.asNode(), Prov.WAS_DERIVED_FROM.asNode(), Prov.SPECIALIZATION_OF.asNode());
    private static final Set<Node> OBSERVED = Set.of(Dip.observedFrom.asNode(), Dip.observedUntil.asNode());

    private final DatasetGraph dataset;

    public Explanation(Dataset dataset) {
        this.dataset = dataset.asDatasetGraph();
    }

    /** The trail of the thing of this IRI; nothing if the store does not know it. */
    public Optional<Trail> of(String iri) {
        Node thing = NodeFactory.createURI(iri);
        List<Triple> known = triples(Quad.defaultGraphIRI, thing);
        known.removeIf(triple -> ABOUT_THE_REPORT.contains(triple.getPredicate()));
        List<Quad> reports = reportsOf(thing);
        if (known.isEmpty()) {
            known = reports.stream()
                    .map(Quad::asTriple)
                    .filter(triple -> !ABOUT_THE_REPORT.contains(triple.getPredicate()))
                    .toList();
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Trail.Value> values = known.stream()
                .map(triple -> value(triple, reports))
                .distinct()
                .sorted(Comparator.comparing(Trail.Value::property).thenComparing(Trail.Value::value))
                .toList();
        List<Trail.Decision> decisions = new StoredDecisions(dataset, this::reportsOf, this::reports).on(thing);
        return Optional.of(new Trail(
                iri,
                label(thing).orElse(iri),
                values,
                decisions,
                new Announcements(dataset).about(thing),
                corrections(thing)));
    }

    /** What people decided on the thing and on its reports. */
    private List<Trail.Correction> corrections(Node thing) {
        Set<Node> targets = new HashSet<>(Set.of(thing));
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), thing)
                .forEachRemaining(quad -> targets.add(quad.getSubject()));
        Set<Quad> found = new HashSet<>();
        for (Node target : targets) {
            for (Property property : List.of(Dip.corrects, Dip.correctsWith)) {
                dataset.findNG(Node.ANY, Node.ANY, property.asNode(), target)
                        .forEachRemaining(quad ->
                                found.add(new Quad(quad.getGraph(), quad.getSubject(), RDF.type.asNode(), thing)));
            }
        }
        return found.stream()
                .map(quad -> correction(quad.getGraph(), quad.getSubject()))
                .sorted(Comparator.comparing(Trail.Correction::when).thenComparing(Trail.Correction::source))
                .toList();
    }

    private Trail.Correction correction(Node graph, Node correction) {
        Function<Property, String> told = property -> objects(graph, correction, property).stream()
                .map(Explanation::text)
                .collect(Collectors.joining(" "));
        String content = Stream.of(Dip.corrects, Dip.onProperty, Dip.value, Dip.correctsWith)
                .map(told)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new Trail.Correction(
                told.apply(Dip.correctionKind),
                content,
                told.apply(DCTerms.creator),
                told.apply(DCTerms.date),
                told.apply(DCTerms.description),
                told.apply(DCTerms.source));
    }

    /** What the reports of a thing say of it, of a post those that show somebody in it; for a report, what it says itself. */
    private List<Quad> reportsOf(Node thing) {
        List<Node> reports = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), thing)
                .forEachRemaining(quad -> reports.add(quad.getSubject()));
        reports.addAll(objects(Quad.defaultGraphIRI, thing, Prov.WAS_DERIVED_FROM));
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Dip.post.asNode(), thing)
                .forEachRemaining(quad ->
                        reports.addAll(objects(Quad.defaultGraphIRI, quad.getSubject(), Prov.WAS_DERIVED_FROM)));
        if (reports.isEmpty()) {
            reports.add(thing);
        }
        List<Quad> said = new ArrayList<>();
        for (Node report : reports) {
            dataset.findNG(Node.ANY, report, Node.ANY, Node.ANY).forEachRemaining(said::add);
        }
        return said;
    }

    private Trail.Value value(Triple triple, List<Quad> said) {
        Node object = triple.getObject();
        List<Trail.Report> reports = OBSERVED.contains(triple.getPredicate())
                ? publishedOn(object, said)
                : reports(triple.getPredicate(), object, said);
        Optional<String> label = object.isURI() ? label(object) : Optional.empty();
        return new Trail.Value(triple.getPredicate().getURI(), text(object), label, reports);
    }

    /** The reports that give this value. */
    private List<Trail.Report> reports(Node property, Node object, List<Quad> said) {
        return distinct(said.stream()
                .filter(quad -> means(quad.getPredicate(), property))
                .filter(quad -> quad.getObject().equals(object)
                        || canonical(quad.getObject()).equals(Optional.of(object))));
    }

    /** What a tenure is observed from and until are the days of articles. */
    private List<Trail.Report> publishedOn(Node day, List<Quad> said) {
        return distinct(said.stream()
                .filter(quad -> objects(quad.getGraph(), article(quad.getGraph(), quad.getSubject()), DCTerms.issued)
                        .contains(day)));
    }

    private List<Trail.Report> distinct(Stream<Quad> said) {
        return said.map(quad -> report(quad.getGraph(), quad.getSubject()))
                .distinct()
                .sorted(Comparator.comparing(Trail.Report::iri))
                .toList();
    }

    private static boolean means(Node reported, Node property) {
        return reported.equals(property)
                || NAMES.contains(property)
                        && (NAMES.contains(reported) || reported.equals(Dip.positionAsStated.asNode()));
    }

    private Trail.Report report(Node graph, Node report) {
        List<Trail.Quotation> quotations = new ArrayList<>();
        for (Node span : objects(graph, report, Dip.evidence)) {
            quotation(graph, span).ifPresent(quotations::add);
        }
        quotations.sort(Comparator.comparingInt(Trail.Quotation::start));
        Node article = article(graph, report);
        Function<Property, Optional<String>> told = property ->
                objects(graph, article, property).stream().findFirst().map(Explanation::text);
        return new Trail.Report(
                report.getURI(),
                objects(graph, report, Dip.rule).stream().map(Explanation::text).toList(),
                quotations,
                told.apply(RDFS.label).orElse(article.getURI()),
                told.apply(DCTerms.publisher),
                told.apply(DCTerms.issued),
                told.apply(SchemaDO.url));
    }

    private Node article(Node graph, Node report) {
        return objects(graph, report, Prov.WAS_DERIVED_FROM).stream()
                .findFirst()
                .orElse(NodeFactory.createURI(report.getURI().replaceFirst("#.*", "")));
    }

    private Optional<Trail.Quotation> quotation(Node graph, Node span) {
        Optional<String> text = Optional.empty();
        int start = 0;
        int end = 0;
        for (Node selector : objects(graph, span, OA.hasSelector)) {
            text = text.or(() ->
                    objects(graph, selector, OA.exact).stream().findFirst().map(Explanation::text));
            start += number(graph, selector, OA.start);
            end += number(graph, selector, OA.end);
        }
        int from = start;
        int to = end;
        return text.map(quote -> new Trail.Quotation(quote, from, to));
    }

    private int number(Node graph, Node subject, Property property) {
        return objects(graph, subject, property).stream()
                .map(Explanation::text)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private Optional<Node> canonical(Node report) {
        return objects(Quad.defaultGraphIRI, report, Prov.SPECIALIZATION_OF).stream()
                .findFirst();
    }

    private Optional<String> label(Node thing) {
        Set<String> labels = new HashSet<>();
        objects(Quad.defaultGraphIRI, thing, RDFS.label).forEach(label -> labels.add(text(label)));
        if (labels.isEmpty()) {
            for (Property property : List.of(RDFS.label, SKOS.prefLabel)) {
                dataset.findNG(Node.ANY, thing, property.asNode(), Node.ANY)
                        .forEachRemaining(quad -> labels.add(text(quad.getObject())));
            }
        }
        return labels.stream().sorted().findFirst();
    }

    private List<Triple> triples(Node graph, Node subject) {
        return new ArrayList<>(Iter.toList(Iter.map(dataset.find(graph, subject, Node.ANY, Node.ANY), Quad::asTriple)));
    }

    private List<Node> objects(Node graph, Node subject, Property property) {
        List<Node> objects =
                Iter.toList(Iter.map(dataset.find(graph, subject, property.asNode(), Node.ANY), Quad::getObject));
        return objects.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
