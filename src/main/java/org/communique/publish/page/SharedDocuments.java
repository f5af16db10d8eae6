package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;

/**
 * Finds the documents that stand at two events because one sentence tells of both: the minutes of a dialogue are what is
 * signed at its signing, too. They are one document where an article gives them the same words and the same kind on the
 * same evidence. Call it inside a transaction.
 */
final class SharedDocuments {
    private final DatasetGraph store;
    private final Addresses addresses;

    /**
     * The same document at another event.
     *
     * @param document what the sources agree on there
     * @param statements what shows that it is the same
     */
    record Twin(Node document, List<Quad> statements) {
        /** The event at which it stands. */
        Node event() {
            return Description.owner(document);
        }
    }

    SharedDocuments(DatasetGraph store, Addresses addresses) {
        this.store = store;
        this.addresses = addresses;
    }

    /** The same document at other events, in a fixed order; usually there is none. */
    List<Twin> twins(Node document) {
        List<Twin> twins = new ArrayList<>();
        for (Node report : subjects(Quad.defaultGraphIRI, Terms.SPECIALIZATION_OF, document)) {
            addresses.articleGraph(report).ifPresent(graph -> {
                for (Node evidence : objects(graph, report, Dip.evidence)) {
                    subjects(graph, Terms.of(Dip.evidence), evidence).stream()
                            .filter(other -> !other.equals(report) && isSame(graph, report, other))
                            .forEach(other -> addTwin(graph, document, report, other, evidence, twins));
                }
            });
        }
        return twins;
    }

    private boolean isSame(Node graph, Node report, Node other) {
        return store.contains(graph, other, Terms.TYPE, Terms.of(Dip.Document))
                && objects(graph, report, Dip.documentKind).equals(objects(graph, other, Dip.documentKind))
                && find(graph, report, Terms.LABEL).equals(find(graph, other, Terms.LABEL));
    }

    private void addTwin(Node graph, Node document, Node report, Node other, Node evidence, List<Twin> twins) {
        for (Node there : find(Quad.defaultGraphIRI, other, Terms.SPECIALIZATION_OF)) {
            Node event = Description.owner(there);
            boolean elsewhere = !event.equals(Description.owner(document));
            if (elsewhere && twins.stream().noneMatch(twin -> twin.document().equals(there))) {
                twins.add(new Twin(
                        there,
                        List.of(
                                new Quad(Quad.defaultGraphIRI, report, Terms.SPECIALIZATION_OF, document),
                                new Quad(graph, report, Terms.of(Dip.evidence), evidence),
                                new Quad(graph, other, Terms.of(Dip.evidence), evidence),
                                new Quad(graph, other, Terms.TYPE, Terms.of(Dip.Document)),
                                new Quad(Quad.defaultGraphIRI, other, Terms.SPECIALIZATION_OF, there),
                                new Quad(Quad.defaultGraphIRI, event, Terms.of(Dip.producedDocument), there))));
            }
        }
    }

    /** The same by what a description says, into which the statements of twins were taken. */
    static List<Node> twins(Node document, Description description) {
        return description.subjects(Terms.SPECIALIZATION_OF, document).stream()
                .flatMap(report -> description.objects(report, Terms.of(Dip.evidence)).stream())
                .flatMap(evidence -> description.subjects(Terms.of(Dip.evidence), evidence).stream())
                .filter(other -> description.has(other, Terms.TYPE, Terms.of(Dip.Document)))
                .flatMap(other -> description.objects(other, Terms.SPECIALIZATION_OF).stream())
                .filter(there -> !Description.owner(there).equals(Description.owner(document)))
                .distinct()
                .toList();
    }

    private List<Node> objects(Node graph, Node subject, Property property) {
        return find(graph, subject, property.asNode());
    }

    private List<Node> find(Node graph, Node subject, Node property) {
        return sorted(Iter.map(store.find(graph, subject, property, Node.ANY), Quad::getObject));
    }

    private List<Node> subjects(Node graph, Node property, Node object) {
        return sorted(Iter.map(store.find(graph, Node.ANY, property, object), Quad::getSubject));
    }

    private static List<Node> sorted(Iterator<Node> nodes) {
        List<Node> sorted = Iter.toList(nodes);
        sorted.sort(Comparator.comparing(Node::toString));
        return sorted;
    }
}
