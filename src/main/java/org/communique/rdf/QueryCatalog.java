package org.communique.rdf;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The queries that come with the program as data, each a {@code sh:SPARQLExecutable} (SHACL Advanced Features, section
 * 5) as the examples of other endpoints are, and the prefixes that a reader of the dataset needs ({@code sh:declare}).
 * All has an IRI of its own.
 */
public final class QueryCatalog {
    /** The last part of the graph's IRI. */
    public static final String GRAPH = "queries";

    /** Below the base: the IRI of a saved query is the address where its answers are to be had. */
    public static final String SAVED = "api/";

    /** Below the base: the questions that the ontology has to answer. */
    public static final String QUESTION = "question/";

    private final IriMinter minter;
    private final Model model = ModelFactory.createDefaultModel();

    public QueryCatalog(IriMinter minter) {
        this.minter = minter;
    }

    /** The graph of these queries. */
    public Model map(List<QueryFile> saved, List<QueryFile> questions) {
        prefixes();
        saved.forEach(query -> executable(SAVED, query));
        questions.forEach(query -> executable(QUESTION, query));
        return model;
    }

    private void executable(String path, QueryFile query) {
        Resource executable = resource(path + query.name())
                .addProperty(RDF.type, ResourceFactory.createResource(SHACL.getURI() + "SPARQLExecutable"))
                .addProperty(RDF.type, ResourceFactory.createResource(SHACL.getURI() + "SPARQLSelectExecutable"))
                .addProperty(RDFS.label, query.title(), "en")
                .addProperty(property("select"), query.text())
                .addProperty(property("prefixes"), resource("sparql#prefixes"))
                .addProperty(SchemaDO.target, resource("sparql"));
        if (!query.description().isEmpty()) {
            executable.addProperty(RDFS.comment, query.description(), "en");
        }
    }

    private void prefixes() {
        Resource declarations = resource("sparql#prefixes").addProperty(RDFS.label, "prefixes of the dataset", "en");
        QuadFormat.prefixes().getNsPrefixMap().forEach((prefix, namespace) -> {
            Resource declaration = resource("sparql#prefix-" + prefix)
                    .addProperty(property("prefix"), prefix)
                    .addProperty(property("namespace"), namespace, XSDDatatype.XSDanyURI);
            declarations.addProperty(property("declare"), declaration);
        });
    }

    private Resource resource(String path) {
        return model.createResource(minter.base() + path);
    }

    private static org.apache.jena.rdf.model.Property property(String name) {
        return ResourceFactory.createProperty(SHACL.getURI(), name);
    }
}
