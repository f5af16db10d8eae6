package org.communique.store.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.event.EventType;
import org.communique.rdf.Concepts;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;
import org.communique.rdf.Prov;

/** Article graph → {@link ArticleView}. Where a graph has several values of what is one, the smallest is read. */
public final class ViewReader {
    private final Map<String, String> presses;

    /** @param presses from a publisher's name, in any case, to the IRI of the state whose press it is */
    public ViewReader(Map<String, String> presses) {
        this.presses = new HashMap<>();
        presses.forEach((name, state) -> this.presses.put(NameWords.key(name), state));
    }

    /** The view of one article graph; nothing if it holds no article. */
    public Optional<ArticleView> read(Model graph) {
        return subjects(graph, Dip.Article).stream().findFirst().map(article -> view(article, graph));
    }

    private ArticleView view(Resource article, Model graph) {
        Source source = source(article);
        return new ArticleView(
                source,
                text(article, DCTerms.identifier).orElse(""),
                text(article, RDFS.label).orElse(""),
                subjects(graph, Dip.Person).stream()
                        .map(person -> person(person, source))
                        .toList(),
                Arrays.stream(EventType.values())
                        .flatMap(type ->
                                subjects(graph, Concepts.of(type)).stream().map(event -> event(event, type, source)))
                        .toList(),
                subjects(graph, Dip.Organisation).stream()
                        .filter(organisation -> organisation.hasProperty(Dip.shortName))
                        .map(Resource::getURI)
                        .collect(Collectors.toSet()));
    }

    private Source source(Resource article) {
        Optional<String> publisher = text(article, DCTerms.publisher).map(NameWords::key);
        String origin = text(article, Dip.origin)
                .map(NameWords::key)
                .filter(key -> !key.isEmpty())
                .or(() -> publisher)
                .orElse(article.getURI());
        return new Source(
                article.getURI(),
                origin,
                publisher.flatMap(name -> Optional.ofNullable(presses.get(name))),
                node(article, DCTerms.issued).flatMap(DateLiteral::read));
    }

    private static PersonView person(Resource person, Source source) {
        return new PersonView(
                person.getURI(),
                source,
                text(person, RDFS.label).orElse(""),
                texts(person, SKOS.altLabel),
                iri(person, Prov.SPECIALIZATION_OF),
                held(person));
    }

    private static PersonView.Held held(Resource report) {
        return new PersonView.Held(
                iri(report, Dip.represents),
                text(report, Dip.positionAsStated),
                text(report, Dip.rankAsStated),
                iri(report, Dip.rank));
    }

    private static EventView event(Resource event, EventType type, Source source) {
        return new EventView(
                event.getURI(),
                source,
                type,
                iri(event, Dip.status),
                when(event, Dip.startDate, Dip.dateBasis),
                when(event, Dip.endDate, Dip.endDateBasis),
                resource(event, Dip.place).map(ViewReader::place),
                iri(event, Dip.country),
                resource(event, Dip.series).map(ViewReader::series),
                number(event, Dip.ordinal),
                iris(event, Dip.party),
                resources(event, Dip.participation).stream()
                        .flatMap(p -> participation(p).stream())
                        .toList(),
                resources(event, Dip.producedDocument).stream()
                        .map(ViewReader::document)
                        .toList(),
                resource(event, Dip.conferredAward)
                        .map(a -> new EventView.AwardView(
                                a.getURI(), text(a, RDFS.label).orElse(""))),
                iri(event, Dip.partOfEvent),
                iris(event, Dip.topic),
                codes(event));
    }

    private static Map<String, Set<String>> codes(Resource event) {
        return EventView.CODES.stream()
                .collect(Collectors.toMap(Property::getURI, code -> Set.copyOf(texts(event, code))));
    }

    private static Optional<EventView.When> when(Resource event, Property date, Property basis) {
        return node(event, date).flatMap(DateLiteral::read).map(value -> new EventView.When(value, iri(event, basis)));
    }

    private static EventView.PlaceView place(Resource place) {
        return new EventView.PlaceView(
                place.getURI(),
                text(place, RDFS.label).orElse(""),
                iri(place, Prov.SPECIALIZATION_OF),
                iri(place, Dip.country));
    }

    private static EventView.SeriesView series(Resource series) {
        return new EventView.SeriesView(
                series.getURI(),
                text(series, RDFS.label).orElse(""),
                text(series, Dip.seriesKey).orElse(""),
                iris(series, Dip.party));
    }

    private static Optional<EventView.ParticipationView> participation(Resource report) {
        return iri(report, Dip.participant)
                .map(person -> new EventView.ParticipationView(
                        report.getURI(),
                        person,
                        iri(report, Dip.role).map(ViewReader::code).orElse("participant"),
                        held(report),
                        text(report, Dip.onBehalfOf)));
    }

    private static EventView.DocumentView document(Resource document) {
        return new EventView.DocumentView(
                document.getURI(),
                text(document, RDFS.label).orElse(""),
                iri(document, Dip.documentKind).orElse(""),
                number(document, Dip.documentCount));
    }

    /** IRI of the article that a report hangs below. */
    public static String article(String report) {
        int fragment = report.indexOf('#');
        return fragment < 0 ? report : report.substring(0, fragment);
    }

    /** The code of a concept: what follows the last slash of its IRI. */
    public static String code(String concept) {
        return concept.substring(concept.lastIndexOf('/') + 1);
    }

    private static List<Resource> subjects(Model graph, Resource type) {
        return graph.listSubjectsWithProperty(RDF.type, type).filterKeep(Resource::isURIResource).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static List<RDFNode> nodes(Resource subject, Property property) {
        return subject.listProperties(property).mapWith(s -> s.getObject()).toList().stream()
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    private static Optional<RDFNode> node(Resource subject, Property property) {
        return nodes(subject, property).stream().findFirst();
    }

    private static List<Resource> resources(Resource subject, Property property) {
        return nodes(subject, property).stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .toList();
    }

    private static Optional<Resource> resource(Resource subject, Property property) {
        return resources(subject, property).stream().findFirst();
    }

    private static Set<String> iris(Resource subject, Property property) {
        return resources(subject, property).stream().map(Resource::getURI).collect(Collectors.toSet());
    }

    private static Optional<String> iri(Resource subject, Property property) {
        return resource(subject, property).map(Resource::getURI);
    }

    private static List<String> texts(Resource subject, Property property) {
        return nodes(subject, property).stream()
                .filter(RDFNode::isLiteral)
                .map(literal -> literal.asLiteral().getLexicalForm())
                .toList();
    }

    private static Optional<String> text(Resource subject, Property property) {
        return texts(subject, property).stream().findFirst();
    }

    private static OptionalInt number(Resource subject, Property property) {
        return texts(subject, property).stream()
                .filter(text -> text.matches("-?[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
