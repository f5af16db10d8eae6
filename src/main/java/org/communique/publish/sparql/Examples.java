package org.communique.publish.sparql;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.QueryCatalog;

/** The queries that the dataset itself holds, by title. */
record Examples(List<Example> all) {
    /**
     * One query.
     *
     * @param path its IRI without the base: {@code api/events}
     */
    record Example(String path, String title, String text) {}

    Examples {
        all = List.copyOf(all);
    }

    /** Those of the store, within the caller's transaction. */
    static Examples in(DatasetGraph store, URI base) {
        Node graph = NodeFactory.createURI(base + "graph/" + QueryCatalog.GRAPH);
        List<Example> examples = new ArrayList<>();
        Iterator<Quad> texts = store.find(graph, Node.ANY, NodeFactory.createURI(SHACL.getURI() + "select"), Node.ANY);
        texts.forEachRemaining(quad -> {
            String iri = quad.getSubject().getURI();
            Iterator<Quad> labels = store.find(graph, quad.getSubject(), RDFS.label.asNode(), Node.ANY);
            String title = labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : iri;
            examples.add(new Example(
                    iri.substring(Math.min(iri.length(), base.toString().length())),
                    title,
                    quad.getObject().getLiteralLexicalForm()));
        });
        examples.sort(Comparator.comparing(Example::path));
        return new Examples(examples);
    }

    Optional<Example> named(String path) {
        return all.stream().filter(example -> example.path().equals(path)).findFirst();
    }

    /** Those whose path begins so. */
    List<Example> below(String start) {
        return all.stream().filter(example -> example.path().startsWith(start)).toList();
    }
}
