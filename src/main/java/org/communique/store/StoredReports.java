package org.communique.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;
import org.communique.store.identity.Reports;
import org.communique.store.merge.Relations;
import org.communique.store.view.Denials;
import org.communique.store.view.EventView;
import org.communique.store.view.PersonView;
import org.communique.store.view.Source;
import org.communique.store.view.ViewReader;

/** The reports of the article graphs, and what the last merge made of them. To be used within one transaction. */
final class StoredReports implements Relations {
    /** What these point to is not needed to know a report. */
    private static final Set<Node> ELSEWHERE = Set.of(
            Dip.evidence.asNode(), Dip.partOfEvent.asNode(), Dip.participant.asNode(), Prov.WAS_GENERATED_BY.asNode());

    private final IriMinter minter;
    private final DatasetGraph dataset;
    private final ViewReader reader;
    private final Denials denials;
    private final IdentityIndex index;
    private final Map<String, Source> sources = new HashMap<>();

    StoredReports(IriMinter minter, DatasetGraph dataset, ViewReader reader, Denials denials, IdentityIndex index) {
        this.minter = minter;
        this.dataset = dataset;
        this.reader = reader;
        this.denials = denials;
        this.index = index;
    }

    Reports<PersonView> persons() {
        return new OfKind<>(
                (source, report) -> ViewReader.person(source, report).flatMap(denials::person));
    }

    Reports<EventView> events() {
        return new OfKind<>((source, report) -> ViewReader.event(source, report).flatMap(denials::event));
    }

    @Override
    public Set<String> eventsWith(String personReport) {
        Set<String> events = new TreeSet<>();
        Node graph = graph(personReport);
        for (String participation : subjects(graph, Dip.participant, personReport)) {
            events.addAll(subjects(graph, Dip.participation, participation));
        }
        return events;
    }

    @Override
    public Set<String> partsOf(String eventReport) {
        return subjects(graph(eventReport), Dip.partOfEvent, eventReport);
    }

    @Override
    public List<Named> namings(String place) {
        return index.namings(place);
    }

    @Override
    public List<Round> rounds(String series) {
        return index.rounds(series);
    }

    private Source source(String report) {
        return sources.computeIfAbsent(
                ViewReader.article(report),
                article -> reader.source(origins(article).createResource(article)));
    }

    /** The little of an article that tells who stands behind it: to look its title and address up too would cost more. */
    private Model origins(String article) {
        Graph copy = GraphFactory.createDefaultGraph();
        for (Property property : ViewReader.ORIGINS) {
            dataset.find(graph(article), NodeFactory.createURI(article), property.asNode(), Node.ANY)
                    .forEachRemaining(quad -> copy.add(quad.asTriple()));
        }
        return ModelFactory.createModelForGraph(copy);
    }

    @Override
    public Set<String> eventsOf(String party) {
        Set<String> events = subjects(Quad.defaultGraphIRI, Dip.party, party);
        events.removeIf(iri -> !iri.startsWith(minter.event("").getURI()));
        return events;
    }

    @Override
    public List<Held> tenuresOf(String post) {
        List<Held> tenures = new ArrayList<>();
        for (String tenure : subjects(Quad.defaultGraphIRI, Dip.post, post)) {
            Optional<String> side =
                    objects(tenure, Dip.represents).stream().map(Node::getURI).findFirst();
            objects(tenure, Dip.positionAsStated)
                    .forEach(stated -> tenures.add(new Held(stated.getLiteralLexicalForm(), side)));
        }
        return tenures;
    }

    private List<Node> objects(String thing, Property property) {
        List<Node> objects = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, NodeFactory.createURI(thing), property.asNode(), Node.ANY)
                .forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

    private Node graph(String report) {
        return NodeFactory.createURI(minter.base() + "graph/"
                + ViewReader.article(report).substring(minter.base().length()));
    }

    private Set<String> subjects(Node graph, Property property, String object) {
        Set<String> subjects = new TreeSet<>();
        dataset.find(graph, Node.ANY, property.asNode(), NodeFactory.createURI(object))
                .forEachRemaining(quad -> subjects.add(quad.getSubject().getURI()));
        return subjects;
    }

    /** A copy of what an article graph says of a resource and of those it refers to: a few scans, not many look-ups. */
    private Model description(String iri) {
        Graph copy = GraphFactory.createDefaultGraph();
        Node graph = graph(iri);
        String below = ViewReader.article(iri) + "#";
        Deque<Node> open = new ArrayDeque<>(List.of(NodeFactory.createURI(iri)));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            dataset.find(graph, open.removeFirst(), Node.ANY, Node.ANY).forEachRemaining(quad -> {
                copy.add(quad.asTriple());
                Node object = quad.getObject();
                boolean own = object.isURI() && object.getURI().startsWith(below);
                if (own && !ELSEWHERE.contains(quad.getPredicate()) && seen.add(object)) {
                    open.add(object);
                }
            });
        }
        return ModelFactory.createModelForGraph(copy);
    }

    private final class OfKind<R> implements Reports<R> {
        private final BiFunction<Source, Resource, Optional<R>> read;

        OfKind(BiFunction<Source, Resource, Optional<R>> read) {
            this.read = read;
        }

        @Override
        public Optional<R> report(String iri) {
            Model report = description(iri);
            if (report.isEmpty()) {
                return Optional.empty();
            }
            return read.apply(source(iri), report.createResource(iri));
        }

        @Override
        public Optional<String> called(String iri) {
            List<String> labels = new ArrayList<>();
            dataset.find(graph(iri), NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
                    .forEachRemaining(quad -> labels.add(quad.getObject().getLiteralLexicalForm()));
            return labels.stream().min(String::compareTo);
        }

        @Override
        public Set<String> under(String key) {
            return index.under(key);
        }

        @Override
        public Optional<String> thing(String report) {
            var found = dataset.find(
                    Quad.defaultGraphIRI, NodeFactory.createURI(report), Prov.SPECIALIZATION_OF.asNode(), Node.ANY);
            return found.hasNext() ? Optional.of(found.next().getObject().getURI()) : Optional.empty();
        }

        @Override
        public Set<String> of(String thing) {
            return subjects(Quad.defaultGraphIRI, Prov.SPECIALIZATION_OF, thing);
        }

        @Override
        public Set<String> wishing(String name) {
            return index.wishing(name);
        }

        @Override
        public Optional<String> wish(String thing) {
            return index.wish(thing);
        }
    }
}
