package org.communique.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs for one that writes: what it adds or deletes reaches the text index too. Unlike Jena's own dataset with a
 * text index it does not look first whether the quad is there, which costs as much as writing it; who writes must know.
 */
final class IndexedDataset extends DatasetGraphWrapper {
    private final SearchIndex index;

    IndexedDataset(DatasetGraph graphs, SearchIndex index) {
        super(graphs);
        this.index = index;
    }

    @Override
    public void add(Quad quad) {
        super.add(quad);
        index.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        add(Quad.create(graph, subject, predicate, object));
    }

    @Override
    public void delete(Quad quad) {
        super.delete(quad);
        index.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        delete(Quad.create(graph, subject, predicate, object));
    }
}
