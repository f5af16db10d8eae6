package org.communique.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;
import org.communique.store.merge.Canvas;
import org.communique.store.merge.Draft;

/**
 * The default graph, {@code <graph/choices>} and {@code <graph/conflicts>}, changed thing by thing. What belongs to a
 * thing are the triples of the thing itself and of the parts that hang below it by fragment, and the references of
 * reports to either. Only what differs is written. To be used within a write transaction.
 */
final class StoredCanvas implements Canvas {
    private final DatasetGraph dataset;
    private final IdentityIndex index;
    private final History history;
    private final Node choices;
    private final Node conflicts;

    StoredCanvas(IriMinter minter, DatasetGraph dataset, IdentityIndex index, History history) {
        this.dataset = dataset;
        this.index = index;
        this.history = history;
        this.choices = minter.graph("choices").asNode();
        this.conflicts = minter.graph("conflicts").asNode();
    }

    @Override
    public Set<String> draw(Draft draft) {
        String thing = draft.thing().getURI();
        history.isDrawn(thing);
        Set<Node> parts = parts(thing);
        change(choices, owned(choices, about(choices, parts, thing), false), draft.choices());
        change(conflicts, owned(conflicts, about(conflicts, parts, thing), false), draft.conflicts());
        return change(
                Quad.defaultGraphNodeGenerated,
                owned(Quad.defaultGraphIRI, parts, draft.gathersReports()),
                draft.consensus());
    }

    @Override
    public Set<String> erase(String thing) {
        history.leaves(thing);
        index.forget(thing);
        return draw(Draft.ofReports(thing));
    }

    /** The thing and what hangs below it in the default graph. */
    private Set<Node> parts(String thing) {
        Set<Node> parts = below(Quad.defaultGraphIRI, Set.of(NodeFactory.createURI(thing)), thing);
        Set<Node> tenures = new HashSet<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Dip.holder.asNode(), NodeFactory.createURI(thing))
                .forEachRemaining(quad -> tenures.add(quad.getSubject()));
        parts.addAll(tenures);
        return parts;
    }

    /** What a graph says about these parts. */
    private Set<Node> about(Node graph, Set<Node> parts, String thing) {
        Set<Node> records = new HashSet<>();
        for (Node part : parts) {
            dataset.find(graph, Node.ANY, Dip.onEntity.asNode(), part)
                    .forEachRemaining(quad -> records.add(quad.getSubject()));
        }
        return below(graph, records, thing);
    }

    /** These nodes and, from them on, the objects that hang below the thing by fragment. */
    private Set<Node> below(Node graph, Set<Node> nodes, String thing) {
        String prefix = thing + "#";
        Set<Node> found = new HashSet<>(nodes);
        Deque<Node> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            dataset.find(graph, open.removeFirst(), Node.ANY, Node.ANY).forEachRemaining(quad -> {
                Node object = quad.getObject();
                if (object.isURI() && object.getURI().startsWith(prefix) && found.add(object)) {
                    open.add(object);
                }
            });
        }
        return found;
    }

    private Set<Triple> owned(Node graph, Set<Node> parts, boolean withReports) {
        Set<Triple> owned = new HashSet<>();
        for (Node part : parts) {
            dataset.find(graph, part, Node.ANY, Node.ANY).forEachRemaining(quad -> owned.add(quad.asTriple()));
            if (withReports) {
                dataset.find(graph, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), part)
                        .forEachRemaining(quad -> owned.add(quad.asTriple()));
            }
        }
        return owned;
    }

    /** @return the objects of what was removed */
    private Set<String> change(Node graph, Set<Triple> before, Model after) {
        Set<Triple> wanted = after.getGraph().find().toSet();
        Set<String> removed = new TreeSet<>();
        for (Triple triple : before) {
            if (!wanted.contains(triple)) {
                dataset.delete(Quad.create(graph, triple));
                if (triple.getObject().isURI()) {
                    removed.add(triple.getObject().getURI());
                }
            }
        }
        wanted.stream()
                .filter(triple -> !before.contains(triple))
                .forEach(triple -> dataset.add(Quad.create(graph, triple)));
        return removed;
    }

    @Override
    public void add(Model triples) {
        change(Quad.defaultGraphNodeGenerated, Set.of(), triples);
    }

    @Override
    public void remove(Model triples) {
        change(Quad.defaultGraphNodeGenerated, triples.getGraph().find().toSet(), ModelFactory.createDefaultModel());
    }

    @Override
    public Optional<String> label(String thing) {
        Set<String> labels = new TreeSet<>();
        dataset.find(Quad.defaultGraphIRI, NodeFactory.createURI(thing), RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad -> labels.add(quad.getObject().getLiteralLexicalForm()));
        return labels.stream().findFirst();
    }

    @Override
    public boolean isMentioned(String thing) {
        return dataset.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, NodeFactory.createURI(thing));
    }

    @Override
    public void wish(String thing, String name) {
        index.wish(thing, name);
    }
}
