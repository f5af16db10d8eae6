package org.communique.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;
import org.communique.store.merge.Canvas;
import org.communique.store.merge.Draft;
import org.communique.store.merge.Relations;

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
        Owned owned = below(Quad.defaultGraphIRI, withTenures(NodeFactory.createURI(thing)), thing);
        change(choices, about(choices, owned.parts(), thing), triples(draft.choices()));
        change(conflicts, about(conflicts, owned.parts(), thing), triples(draft.conflicts()));
        if (draft.gathersReports()) {
            owned.triples().addAll(reportsOf(owned.parts()));
        }
        Set<Triple> wanted = triples(draft.consensus());
        note(tenures(owned.triples()), tenures(wanted));
        return change(Quad.defaultGraphNodeGenerated, owned.triples(), wanted);
    }

    @Override
    public Set<String> erase(String thing) {
        history.leaves(thing);
        index.forget(thing);
        return draw(Draft.ofReports(thing));
    }

    /** What belongs to a thing in one graph: its parts and what is said of them. */
    private record Owned(Set<Node> parts, Set<Triple> triples) {}

    /** A person's tenures hang below the person, but refer to it. */
    private Set<Node> withTenures(Node thing) {
        Set<Node> nodes = new HashSet<>(Set.of(thing));
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Dip.holder.asNode(), thing)
                .forEachRemaining(quad -> nodes.add(quad.getSubject()));
        return nodes;
    }

    /** What a graph says about these parts. */
    private Set<Triple> about(Node graph, Set<Node> parts, String thing) {
        Set<Node> records = new HashSet<>();
        for (Node part : parts) {
            dataset.find(graph, Node.ANY, Dip.onEntity.asNode(), part)
                    .forEachRemaining(quad -> records.add(quad.getSubject()));
        }
        return below(graph, records, thing).triples();
    }

    /** These nodes and, from them on, the objects that hang below the thing by fragment: each is looked at once. */
    private Owned below(Node graph, Set<Node> nodes, String thing) {
        String prefix = thing + "#";
        Set<Node> found = new HashSet<>(nodes);
        Set<Triple> triples = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            dataset.find(graph, open.removeFirst(), Node.ANY, Node.ANY).forEachRemaining(quad -> {
                triples.add(quad.asTriple());
                Node object = quad.getObject();
                if (object.isURI() && object.getURI().startsWith(prefix) && found.add(object)) {
                    open.add(object);
                }
            });
        }
        return new Owned(found, triples);
    }

    private Set<Triple> reportsOf(Set<Node> parts) {
        Set<Triple> references = new HashSet<>();
        for (Node part : parts) {
            dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), part)
                    .forEachRemaining(quad -> references.add(quad.asTriple()));
        }
        return references;
    }

    private void note(Set<IdentityIndex.Tenure> before, Set<IdentityIndex.Tenure> after) {
        before.stream().filter(tenure -> !after.contains(tenure)).forEach(index::remove);
        after.stream().filter(tenure -> !before.contains(tenure)).forEach(index::add);
    }

    /** The tenures of posts that these triples tell of. */
    private static Set<IdentityIndex.Tenure> tenures(Set<Triple> triples) {
        Map<Node, Node> posts = new HashMap<>();
        triples.stream()
                .filter(triple -> triple.predicateMatches(Dip.post.asNode()))
                .forEach(triple -> posts.put(triple.getSubject(), triple.getObject()));
        if (posts.isEmpty()) {
            return Set.of();
        }
        Map<Node, Node> sides = new HashMap<>();
        triples.stream()
                .filter(triple -> triple.predicateMatches(Dip.represents.asNode()))
                .forEach(triple -> sides.put(triple.getSubject(), triple.getObject()));
        Set<IdentityIndex.Tenure> tenures = new HashSet<>();
        for (Triple triple : triples) {
            Node tenure = triple.getSubject();
            Node post = posts.get(tenure);
            if (post != null && triple.predicateMatches(Dip.positionAsStated.asNode())) {
                tenures.add(new IdentityIndex.Tenure(
                        tenure.getURI(),
                        post.getURI(),
                        new Relations.Held(
                                triple.getObject().getLiteralLexicalForm(),
                                Optional.ofNullable(sides.get(tenure)).map(Node::getURI))));
            }
        }
        return tenures;
    }

    private static Set<Triple> triples(Model model) {
        return model.getGraph().find().toSet();
    }

    /** @return the objects of what was removed */
    private Set<String> change(Node graph, Set<Triple> before, Set<Triple> wanted) {
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
        change(Quad.defaultGraphNodeGenerated, Set.of(), triples(triples));
    }

    @Override
    public void remove(Model triples) {
        change(Quad.defaultGraphNodeGenerated, triples(triples), Set.of());
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
