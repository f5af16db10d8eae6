package org.communique.store.find;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
        Node gazetteer = graph("gazetteer");
        Node ontology = graph("ontology");
        String article = base + "graph/article/";
        tell(Part.CONSENSUS, Quad.defaultGraphIRI, visitors);
        tell(Part.GAZETTEER, gazetteer, visitors);
        tell(Part.ONTOLOGY, ontology, visitors);
        Node current = Node.ANY;
        Part part = Part.OTHER;
        Iterator<Quad> quads = store.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            Node graph = quad.getGraph();
            if (graph.equals(gazetteer) || graph.equals(ontology)) {
                continue;
            }
            if (!graph.equals(current)) {
                end(part, current, visitors);
                current = graph;
                part = graph.isURI() && graph.getURI().startsWith(article) ? Part.ARTICLE : Part.OTHER;
            }
            statement(part, quad, visitors);
        }
        end(part, current, visitors);
    }

    private Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    private void tell(Part part, Node graph, List<? extends StoreVisitor> visitors) {
        store.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> statement(part, quad, visitors));
        end(part, graph, visitors);
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
