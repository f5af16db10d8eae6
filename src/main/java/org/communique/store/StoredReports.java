package org.communique.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;
import org.communique.store.identity.Reports;
import org.communique.store.merge.Relations;
import org.communique.store.view.EventView;
import org.communique.store.view.PersonView;
import org.communique.store.view.ViewReader;
import org.communique.store.view.ViewText;

/** The reports of the article graphs, and what the last merge made of them. To be used within one transaction. */
final class StoredReports implements Relations {
    private final IriMinter minter;
    private final DatasetGraph dataset;
    private final IdentityIndex index;

    StoredReports(IriMinter minter, DatasetGraph dataset, IdentityIndex index) {
        this.minter = minter;
        this.dataset = dataset;
        this.index = index;
    }

    Reports<PersonView> persons() {
        return new OfKind<>(ViewText::person);
    }

    Reports<EventView> events() {
        return new OfKind<>(ViewText::event);
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

    @Override
    public Set<String> eventsOf(String party) {
        Set<String> events = subjects(Quad.defaultGraphIRI, Dip.party, party);
        events.removeIf(iri -> !iri.startsWith(minter.event("").getURI()));
        return events;
    }

    @Override
    public List<Held> tenuresOf(String post) {
        return index.tenures(post);
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

    private final class OfKind<R> implements Reports<R> {
        private final Function<String, Optional<R>> read;

        OfKind(Function<String, Optional<R>> read) {
            this.read = read;
        }

        @Override
        public Optional<R> report(String iri) {
            return index.view(iri).flatMap(read);
        }

        @Override
        public Set<String> under(String key) {
            return index.under(key);
        }

        @Override
        public Set<String> called(String looseKey) {
            return index.called(looseKey);
        }

        @Override
        public Set<String> under(String looseKey, String called) {
            return index.under(looseKey, called);
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
