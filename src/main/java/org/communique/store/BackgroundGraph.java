package org.communique.store;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/**
 * A graph that comes with the program and not from articles: the gazetteer, the ontology.
 *
 * @param name the last part of the graph's IRI: "gazetteer"
 * @param digest changes whenever the content does, as the digest of the files it is read from does
 * @param content read only if the store holds the graph with another digest or not at all
 */
public record BackgroundGraph(String name, String digest, Supplier<Graph> content) {
    /** The name under which the merge looks for states, places and organisations. */
    public static final String GAZETTEER = "gazetteer";

    /** The name under which the merge looks for ranks. */
    public static final String ONTOLOGY = "ontology";
}
