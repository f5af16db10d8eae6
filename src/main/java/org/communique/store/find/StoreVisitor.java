package org.communique.store.find;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Somebody who is told each statement of a store once, by a {@link StorePass}. */
public interface StoreVisitor {
    /** Which part of the store a statement stands in. The consensus comes first, then graph by graph in no certain order. */
    enum Part {
        CONSENSUS,
        GAZETTEER,
        ONTOLOGY,
        /** What one article says. */
        ARTICLE,
        /** What the store keeps for itself. */
        OTHER
    }

    void statement(Part part, Quad quad);

    /** All statements of this graph were told. */
    default void end(Part part, Node graph) {}
}
