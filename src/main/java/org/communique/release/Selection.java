package org.communique.release;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.IriMinter;

/**
 * Which graphs belong to a release: the consensus (the default graph), the article graphs, why values were chosen, the
 * conflicts, the gazetteer and the ontology. What the store keeps for its own work stays out: the keys of identity, the
 * checksums and whatever else it may add; it can be derived from the rest and differs with the way a store came about.
 */
final class Selection {
    private static final Set<String> NAMED = Set.of("choices", "conflicts", "gazetteer", "ontology");

    private final String articles;
    private final String graphs;

    Selection(IriMinter minter) {
        this.articles = minter.articleGraph("").getURI();
        this.graphs = minter.graph("").getURI();
    }

    boolean contains(Quad quad) {
        return quad.isDefaultGraph() || contains(quad.getGraph());
    }

    private boolean contains(Node graph) {
        String name = graph.isURI() ? graph.getURI() : "";
        return name.startsWith(articles) || name.startsWith(graphs) && NAMED.contains(name.substring(graphs.length()));
    }
}
