package org.communique.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;

/**
 * Finds the people, organisations and places of the consensus that have no verified item. A person known by one word
 * only is left out: nobody could say which of the many of that name it is. To be used within a read transaction.
 */
public final class SubjectReader {
    private static final Map<Subject.Kind, Resource> CLASSES = Map.of(
            Subject.Kind.PERSON, Dip.Person,
            Subject.Kind.ORGANISATION, Dip.Organisation,
            Subject.Kind.PLACE, Dip.Place);

    private final DatasetGraph store;

    public SubjectReader(Dataset store) {
        this.store = store.asDatasetGraph();
    }

    /** In the order of their IRIs. */
    public List<Subject> read() {
        List<Subject> subjects = new ArrayList<>();
        CLASSES.forEach((kind, type) -> subjects(RDF.type, type.asNode()).stream()
                .filter(Node::isURI)
                .filter(thing -> items(thing, OWL.sameAs).isEmpty())
                .map(thing -> subject(thing, kind))
                .filter(SubjectReader::canBeTold)
                .forEach(subjects::add));
        subjects.sort(Comparator.comparing(Subject::iri));
        return List.copyOf(subjects);
    }

    private static boolean canBeTold(Subject subject) {
        int words = NameWords.of(subject.label()).size();
        return words >= (subject.kind() == Subject.Kind.PERSON ? 2 : 1);
    }

    private Subject subject(Node thing, Subject.Kind kind) {
        List<Node> roles = subjects(Dip.participant, thing);
        return new Subject(
                thing.getURI(),
                kind,
                texts(List.of(thing), RDFS.label).stream().findFirst().orElse(""),
                texts(List.of(thing), SKOS.altLabel),
                side(thing),
                texts(posts(thing, roles), Dip.positionAsStated),
                seen(roles),
                items(thing, SKOS.closeMatch));
    }

    private static List<Node> posts(Node thing, List<Node> roles) {
        List<Node> holders = new ArrayList<>(roles);
        holders.add(thing);
        return holders;
    }

    private Optional<Subject.Side> side(Node thing) {
        List<Node> sides = new ArrayList<>(objects(thing, Dip.represents));
        sides.addAll(objects(thing, Dip.country));
        return sides.stream()
                .filter(Node::isURI)
                .min(Comparator.comparing(Node::getURI))
                .map(side -> new Subject.Side(
                        side.getURI(), items(side, OWL.sameAs).stream().findFirst()));
    }

    private Optional<Subject.Seen> seen(List<Node> roles) {
        TreeSet<String> dates = new TreeSet<>();
        for (Node role : roles) {
            for (Node event : subjects(Dip.participation, role)) {
                dates.addAll(texts(List.of(event), Dip.startDate));
                dates.addAll(texts(List.of(event), Dip.endDate));
            }
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(new Subject.Seen(dates.first(), dates.last()));
    }

    private List<Node> subjects(Property property, Node object) {
        return Iter.toList(
                Iter.map(store.find(Quad.defaultGraphIRI, Node.ANY, property.asNode(), object), Quad::getSubject));
    }

    private List<Node> objects(Node subject, Property property) {
        return Iter.toList(
                Iter.map(store.find(Quad.defaultGraphIRI, subject, property.asNode(), Node.ANY), Quad::getObject));
    }

    private List<String> texts(List<Node> subjects, Property property) {
        return subjects.stream()
                .flatMap(subject -> objects(subject, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .sorted()
                .toList();
    }

    /** The items that any graph gives: the links of the things known beforehand stand in a graph of their own. */
    private List<String> items(Node thing, Property link) {
        return Iter.toList(store.find(Node.ANY, thing, link.asNode(), Node.ANY)).stream()
                .map(Quad::getObject)
                .filter(Node::isURI)
                .flatMap(item -> Wikidata.item(item.getURI()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
