package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The formats in which article graphs are printed. {@code TTL} holds the triples only. */
public enum QuadFormat {
    TRIG("trig"),
    NQ("nq"),
    TTL("ttl"),
    JSONLD("jsonld");

    private final String code;

    QuadFormat(String code) {
        this.code = code;
    }

    /** The name on the command line, also the file extension. */
    public String code() {
        return code;
    }

    public static Optional<QuadFormat> of(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "trig|nq|ttl|jsonld". */
    public static String codes() {
        return Arrays.stream(values()).map(QuadFormat::code).collect(Collectors.joining("|"));
    }

    /** Writes the graphs in UTF-8 and leaves the stream open. Equal graphs give equal bytes. */
    public void write(List<ArticleGraph> articles, OutputStream out) throws IOException {
        switch (this) {
            case NQ -> CanonicalNQuads.write(dataset(articles), out);
            case TRIG -> RDFDataMgr.write(out, dataset(articles), RDFFormat.TRIG_PRETTY);
            case JSONLD -> RDFDataMgr.write(out, dataset(articles), RDFFormat.JSONLD11_PRETTY);
            case TTL -> RDFDataMgr.write(out, merged(articles), RDFFormat.TURTLE_PRETTY);
        }
        out.flush();
    }

    private static DatasetGraph dataset(List<ArticleGraph> articles) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        articles.forEach(article -> CanonicalNQuads.quads(article.name().asNode(), indexed(article.graph()))
                .forEachRemaining(dataset::add));
        prefixes().getNsPrefixMap().forEach((prefix, iri) -> dataset.prefixes().add(prefix, iri));
        return dataset;
    }

    /** Jena's writers list what they find in the order of the graph: in this one as files always had it. */
    private static Graph indexed(Graph graph) {
        Graph indexed = GraphMemFactory.createGraphMemForModel();
        graph.find().toList().reversed().forEach(indexed::add);
        return indexed;
    }

    private static Graph merged(List<ArticleGraph> articles) {
        Graph graph = GraphFactory.createDefaultGraph();
        articles.forEach(article -> indexed(article.graph()).find().forEach(graph::add));
        graph.getPrefixMapping().setNsPrefixes(prefixes());
        return graph;
    }

    /** The prefixes of everything the project prints. */
    public static PrefixMapping prefixes() {
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefix("dct", DCTerms.NS)
                .setNsPrefix(Dip.PREFIX, Dip.NS)
                .setNsPrefix("oa", OA.NS)
                .setNsPrefix("owl", OWL.NS)
                .setNsPrefix("prov", Prov.NS)
                .setNsPrefix("rdf", RDF.uri)
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("schema", SchemaDO.NS)
                .setNsPrefix("sd", "http://www.w3.org/ns/sparql-service-description#")
                .setNsPrefix("skos", SKOS.uri)
                .setNsPrefix("void", "http://rdfs.org/ns/void#")
                .setNsPrefix("xsd", XSD.NS);
        for (Concepts.Scheme scheme : Concepts.Scheme.values()) {
            prefixes.setNsPrefix(scheme.iri().substring(Dip.ROOT.length()), scheme.iri() + "/");
        }
        return prefixes;
    }
}
