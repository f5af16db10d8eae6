package org.communique.publish.sparql;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** What the endpoint is and can, in the vocabulary of the W3C recommendation SPARQL 1.1 Service Description. */
public final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads");

    private final URI base;

    public ServiceDescription(URI base) {
        this.base = base;
    }

    /** The service; it has an IRI of its own, below the endpoint's. */
    Node service() {
        return iri(base + "sparql#service");
    }

    /** The description, in the default graph. */
    public List<Quad> quads() {
        Node dataset = iri(base + "dataset#dataset");
        Node defaultGraph = iri(base + "dataset#default-graph");
        List<Quad> quads = new ArrayList<>();
        add(quads, service(), TYPE, iri(SD + "Service"));
        add(quads, service(), iri(SD + "endpoint"), iri(base + "sparql"));
        add(quads, service(), iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        for (String format : RESULTS) {
            add(quads, service(), iri(SD + "resultFormat"), iri("http://www.w3.org/ns/formats/" + format));
        }
        add(quads, service(), iri(SD + "defaultDataset"), dataset);
        add(quads, dataset, TYPE, iri(SD + "Dataset"));
        add(quads, dataset, iri(SD + "defaultGraph"), defaultGraph);
        add(quads, defaultGraph, TYPE, iri(SD + "Graph"));
        return List.copyOf(quads);
    }

    private static void add(List<Quad> quads, Node subject, Node predicate, Node object) {
        quads.add(new Quad(Quad.defaultGraphIRI, subject, predicate, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
