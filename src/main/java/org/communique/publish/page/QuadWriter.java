package org.communique.publish.page;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.communique.rdf.Dip;

/**
 * Writes quads in any syntax, the same bytes for the same set of quads. A syntax without graphs gets the triples of
 * all graphs together.
 */
public final class QuadWriter {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(Dip.PREFIX, Dip.NS),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final Node first;

    /**
     * @param first the thing whose description comes first
     */
    public QuadWriter(Node first) {
        this.first = first;
    }

    /** Writes these quads to the stream and leaves it open. */
    public void write(Collection<Quad> quads, RdfSyntax syntax, OutputStream out) {
        switch (syntax) {
            case TURTLE -> stream(flat(quads), RDFFormat.TURTLE_BLOCKS, out);
            case N_TRIPLES -> stream(flat(quads), RDFFormat.NTRIPLES_UTF8, out);
            case TRIG -> stream(sorted(quads), RDFFormat.TRIG_BLOCKS, out);
            case N_QUADS -> stream(sorted(quads), RDFFormat.NQUADS_UTF8, out);
            case RDF_XML ->
                RDFWriter.source(graph(quads)).format(RDFFormat.RDFXML_PLAIN).output(out);
            case JSON_LD ->
                RDFWriter.source(dataset(quads)).format(RDFFormat.JSONLD_PRETTY).output(out);
        }
    }

    private static void stream(List<Quad> quads, RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        PREFIXES.keySet().stream().sorted().forEach(prefix -> stream.prefix(prefix, PREFIXES.get(prefix)));
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) {
                stream.triple(quad.asTriple());
            } else {
                stream.quad(quad);
            }
        }
        stream.finish();
    }

    private List<Quad> flat(Collection<Quad> quads) {
        return sorted(quads.stream()
                .map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
                .distinct()
                .toList());
    }

    private List<Quad> sorted(Collection<Quad> quads) {
        return quads.stream()
                .sorted(Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
                        .thenComparing(Quad::getGraph, NodeCmp::compareRDFTerms)
                        .thenComparing(quad -> !quad.getSubject().equals(first))
                        .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
                        .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
                        .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms))
                .toList();
    }

    private Graph graph(Collection<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        for (Quad quad : flat(quads)) {
            graph.add(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        }
        return graph;
    }

    private DatasetGraph dataset(Collection<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        PREFIXES.forEach(dataset.prefixes()::add);
        sorted(quads).forEach(dataset::add);
        return dataset;
    }
}
