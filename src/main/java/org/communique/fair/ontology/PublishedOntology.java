package org.communique.fair.ontology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.fair.RdfText;
import org.communique.fair.Reply;
import org.communique.fair.Web;

/** An ontology as it is to be had under its IRI: its RDF in each form that FOOPS! asks for, and its page. */
public final class PublishedOntology {
    /** The forms of RDF that FOOPS! tries, in its order but the one first that is the quickest to read. */
    static final List<String> RDF_TYPES =
            List.of("text/turtle", "application/rdf+xml", "text/n3", "application/ld+json");

    static final String HTML = "text/html";

    private final Web web;
    private final String iri;
    private final Map<String, Reply> documents;
    private final Optional<Model> graph;
    private final Optional<Reply> page;

    private PublishedOntology(
            Web web, String iri, Map<String, Reply> documents, Optional<Model> graph, Optional<Reply> page) {
        this.web = web;
        this.iri = iri;
        this.documents = documents;
        this.graph = graph;
        this.page = page;
    }

    /** Fetches it. */
    public static PublishedOntology fetch(String iri, Web web) throws IOException {
        Map<String, Reply> documents = new LinkedHashMap<>();
        Optional<Model> graph = Optional.empty();
        for (String type : RDF_TYPES) {
            Optional<Reply> reply = web.get(iri, type);
            if (reply.filter(Reply::isFine).isPresent()
                    && reply.get().mediaType().equals(type)) {
                documents.put(type, reply.get());
                graph = graph.or(() -> RdfText.of(reply.get()));
            }
        }
        Optional<Reply> page = web.get(iri, HTML).filter(Reply::isFine).filter(PublishedOntology::isPage);
        return new PublishedOntology(web, iri, documents, graph, page);
    }

    private static boolean isPage(Reply reply) {
        return reply.mediaType().equals(HTML) || reply.mediaType().equals("application/xhtml+xml");
    }

    /** What was asked for. */
    String iri() {
        return iri;
    }

    Web web() {
        return web;
    }

    /** The types of RDF in which it is to be had. */
    Set<String> types() {
        return documents.keySet();
    }

    /** Whether it could be read as RDF. */
    boolean isReadable() {
        return graph.isPresent();
    }

    /** Its documentation for people. */
    Optional<Reply> page() {
        return page;
    }

    /** What the document says the ontology is called: the IRI asked for, if it is among them. */
    Optional<String> ownIri() {
        return header().map(Resource::getURI);
    }

    private Optional<Resource> header() {
        return Stream.of(OWL.Ontology, SKOS.ConceptScheme)
                .flatMap(type -> graph.stream()
                        .flatMap(model -> model.listSubjectsWithProperty(RDF.type, type).toList().stream()))
                .filter(Resource::isURIResource)
                .min(Comparator.comparing(
                                (Resource resource) -> !resource.getURI().equals(iri))
                        .thenComparing(Resource::getURI));
    }

    /** The values of what is told of the ontology, as text; empty if it is not told. */
    List<String> told(OntologyElement element) {
        return element.properties().stream()
                .flatMap(name -> header().stream()
                        .flatMap(subject ->
                                subject.listProperties(ResourceFactory.createProperty(name)).toList().stream()))
                .map(statement -> text(statement.getObject()))
                .filter(text -> !text.isBlank())
                .sorted()
                .toList();
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    /** Those elements of which nothing is told, by their names. */
    List<String> missing(List<OntologyElement> elements) {
        List<String> missing = new ArrayList<>();
        for (OntologyElement element : elements) {
            if (told(element).isEmpty()) {
                missing.add(element.title());
            }
        }
        return missing;
    }

    /** The properties that the ontology is described by. */
    Set<String> ownProperties() {
        Set<String> properties = new TreeSet<>();
        header().ifPresent(subject -> subject.listProperties()
                .forEachRemaining(
                        statement -> properties.add(statement.getPredicate().getURI())));
        return properties;
    }

    /** The vocabularies it imports. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        header().ifPresent(subject -> subject.listProperties(OWL.imports)
                .forEachRemaining(statement -> imports.add(text(statement.getObject()))));
        return imports;
    }

    /** The namespace its terms are in. */
    String namespace() {
        return told(OntologyElement.NAMESPACE).stream().findFirst().orElse(iri);
    }

    /** Its classes and properties. */
    List<Resource> terms() {
        Set<Resource> terms = new TreeSet<>(Comparator.comparing(Resource::getURI));
        for (Resource type : List.of(
                OWL.Class,
                RDFS.Class,
                OWL.ObjectProperty,
                OWL.DatatypeProperty,
                OWL.AnnotationProperty,
                RDF.Property)) {
            model().listSubjectsWithProperty(RDF.type, type)
                    .filterKeep(term -> term.isURIResource() && isOwn(term.getURI()))
                    .forEachRemaining(terms::add);
        }
        return List.copyOf(terms);
    }

    private boolean isOwn(String term) {
        return term.startsWith(namespace()) || term.startsWith(iri + "#") || term.startsWith(iri + "/");
    }

    /** Its terms that have no text by any of these properties. */
    List<String> termsWithout(Property... properties) {
        return terms().stream()
                .filter(term -> Stream.of(properties)
                        .noneMatch(property -> term.listProperties(property)
                                .filterKeep(statement -> statement.getObject().isLiteral())
                                .hasNext()))
                .map(Resource::getURI)
                .toList();
    }

    /** The namespaces of others whose terms it extends or uses as classes, without those of RDF, RDFS and OWL. */
    Set<String> extended() {
        Set<String> namespaces = new TreeSet<>();
        for (Property property : List.of(
                RDFS.subClassOf,
                RDFS.subPropertyOf,
                OWL.equivalentClass,
                OWL.equivalentProperty,
                RDFS.domain,
                RDFS.range)) {
            model().listObjectsOfProperty(property)
                    .filterKeep(RDFNode::isURIResource)
                    .mapWith(node -> node.asResource().getNameSpace())
                    .filterDrop(namespace -> isOwn(namespace)
                            || List.of(OWL.NS, RDF.uri, RDFS.uri).contains(namespace))
                    .forEachRemaining(namespaces::add);
        }
        return namespaces;
    }

    private Model model() {
        return graph.orElseGet(ModelFactory::createDefaultModel);
    }

    /** An address without what may stand at its end. */
    static String bare(String iri) {
        return iri.replaceFirst("[/#]$", "");
    }
}
