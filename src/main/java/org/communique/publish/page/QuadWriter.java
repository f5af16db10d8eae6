package org.communique.publish.page;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.communique.rdf.QuadFormat;

/**
 * Writes quads in any syntax, the same bytes for the same set of quads. A syntax without graphs gets the triples of
 * all graphs together.
 */
public final class QuadWriter {
    private static final Map<String, String> PREFIXES = QuadFormat.prefixes().getNsPrefixMap();

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
        new TreeMap<>(used(quads)).forEach(stream::prefix);
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) {
                stream.triple(quad.asTriple());
            } else {
                stream.quad(quad);
            }
        }
        stream.finish();
    }

    /** The prefixes that these quads need: a short document shall not begin with a long list. */
    private static Map<String, String> used(Collection<Quad> quads) {
        Map<String, String> used = new HashMap<>();
        for (Quad quad : quads) {
            Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.isURI() ? node.getURI() : "")
                    .forEach(iri -> PREFIXES.forEach((prefix, namespace) -> {
                        if (iri.startsWith(namespace)) {
                            used.put(prefix, namespace);
                        }
                    }));
        }
        return used;
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
        used(quads).forEach(graph.getPrefixMapping()::setNsPrefix);
        for (Quad quad : flat(quads)) {
            graph.add(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        }
        return graph;
    }

    private DatasetGraph dataset(Collection<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        used(quads).forEach(dataset.prefixes()::add);
        sorted(quads).forEach(dataset::add);
        return dataset;
    }
}
