package org.communique.publish.page;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;

/**
 * A thing that was published under an IRI and is no more, as the graph {@code <graph/history>} tells.
 *
 * @param thing its IRI
 * @param now what stands in its place; nothing where the last of its successors is no more either
 */
record Former(Node thing, Optional<Node> now) {
    /** Looks it up; nothing if the IRI was never published or is alive. To be used within a transaction. */
    static Optional<Former> of(Node thing, DatasetGraph store, Addresses addresses) {
        Node history = NodeFactory.createURI(addresses.base() + "graph/history");
        Node last = thing;
        Set<Node> seen = new HashSet<>();
        Optional<Node> next = successor(history, last, store);
        while (next.isPresent() && seen.add(last)) {
            last = next.get();
            next = successor(history, last, store);
        }
        if (next.isPresent() || store.contains(history, last, Terms.TYPE, Terms.of(Dip.Tombstone))) {
            return Optional.of(new Former(thing, Optional.empty()));
        }
        return last.equals(thing) ? Optional.empty() : Optional.of(new Former(thing, Optional.of(last)));
    }

    private static Optional<Node> successor(Node history, Node thing, DatasetGraph store) {
        Iterator<Quad> quads = store.find(history, thing, Terms.IS_REPLACED_BY, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()).filter(Node::isURI) : Optional.empty();
    }
}
