package org.communique.store.find;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.store.find.StoreVisitor.Part;

/**
 * Reads the whole store once, graph by graph, for all that is made from it.
 *
 * @param base what the IRIs of the data begin with
 * @param cancelled asked now and then whether nobody wants it any more
 */
public record StorePass(DatasetGraph store, String base, BooleanSupplier cancelled) {
    /**
     * Tells the visitors all there is. Call it inside a transaction.
     *
     * @throws CancellationException once nobody wants it any more
     */
    public void tell(List<? extends StoreVisitor> visitors) {
        tell(Part.CONSENSUS, Quad.defaultGraphIRI, visitors);
        // All at once they would come in the order of their subjects.
        Iter.toList(store.listGraphNodes()).forEach(graph -> tell(part(graph), graph, visitors));
    }

    private void tell(Part part, Node graph, List<? extends StoreVisitor> visitors) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("reading of the store: cancelled");
        }
        store.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            for (StoreVisitor visitor : visitors) {
                visitor.statement(part, quad);
            }
        });
        visitors.forEach(visitor -> visitor.end(part, graph));
    }

    private Part part(Node graph) {
        String name = graph.isURI() && graph.getURI().startsWith(base + "graph/")
                ? graph.getURI().substring((base + "graph/").length())
                : "";
        return switch (name) {
            case "gazetteer" -> Part.GAZETTEER;
            case "ontology" -> Part.ONTOLOGY;
            default -> name.startsWith("article/") ? Part.ARTICLE : Part.OTHER;
        };
    }
}
