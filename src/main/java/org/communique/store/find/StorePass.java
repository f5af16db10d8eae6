package org.communique.store.find;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.store.find.StoreVisitor.Part;

/**
 * Reads the whole store once, in the order in which it is kept, for all that is made from it.
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
        store.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> statement(Part.CONSENSUS, quad, visitors));
        end(Part.CONSENSUS, Quad.defaultGraphIRI, visitors);
        Node graph = Node.ANY;
        Part part = Part.OTHER;
        Iterator<Quad> quads = store.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!quad.getGraph().equals(graph)) {
                end(part, graph, visitors);
                graph = quad.getGraph();
                part = part(graph);
            }
            statement(part, quad, visitors);
        }
        end(part, graph, visitors);
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

    private static void statement(Part part, Quad quad, List<? extends StoreVisitor> visitors) {
        for (StoreVisitor visitor : visitors) {
            visitor.statement(part, quad);
        }
    }

    private void end(Part part, Node graph, List<? extends StoreVisitor> visitors) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("reading of the store: cancelled");
        }
        if (!graph.equals(Node.ANY)) {
            visitors.forEach(visitor -> visitor.end(part, graph));
        }
    }
}
