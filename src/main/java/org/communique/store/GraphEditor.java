package org.communique.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Changes single graphs of the store by what differs only, so that the text index is told of every quad that comes or
 * goes, and that an unchanged part costs no write. To be used within a write transaction.
 */
final class GraphEditor {
    private final DatasetGraph dataset;

    GraphEditor(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Afterwards the graph holds exactly this content. The default graph goes by {@link Quad#defaultGraphNodeGenerated},
     * the name under which it is indexed; what is found in it may bear its other name.
     */
    void replace(Node name, Graph content) {
        Set<Triple> wanted = new HashSet<>(Iter.toList(content.find()));
        Set<Triple> present = new HashSet<>();
        for (Quad quad : Iter.toList(dataset.find(name, Node.ANY, Node.ANY, Node.ANY))) {
            present.add(quad.asTriple());
            if (!wanted.contains(quad.asTriple())) {
                dataset.delete(Quad.create(name, quad.asTriple()));
            }
        }
        wanted.stream()
                .filter(triple -> !present.contains(triple))
                .forEach(triple -> dataset.add(Quad.create(name, triple)));
    }

    void remove(Node name) {
        replace(name, GraphFactory.createDefaultGraph());
    }

    /** A copy in memory: reading one graph in a single scan is cheaper than many look-ups. */
    Graph copy(Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }
}
