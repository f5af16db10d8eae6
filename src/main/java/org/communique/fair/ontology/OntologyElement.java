package org.communique.fair.ontology;

import java.util.List;

/** What may be told of an ontology, with the properties by which FOOPS! takes it as told. */
public enum OntologyElement {
    TITLE("title", Names.DC + "title", Names.DCT + "title", Names.SCHEMA + "name", Names.SCHEMA_HTTP + "name"),
    DESCRIPTION(
            "description",
            Names.DC + "description",
            Names.DCT + "description",
            Names.DCT + "abstract",
            Names.SCHEMA + "description",
            Names.SCHEMA_HTTP + "description",
            Names.RDFS + "comment",
            Names.DOAP + "description",
            Names.DOAP + "shortdesc",
            Names.SKOS + "note"),
    LICENCE(
            "licence",
            Names.DCT + "license",
            Names.SCHEMA + "license",
            Names.SCHEMA_HTTP + "license",
            Names.DOAP + "license",
            "http://creativecommons.org/ns#license"),
    RIGHTS("rights", Names.DC + "rights", Names.DCT + "rights", Names.DCT + "accessRights"),
    VERSION_IRI("version IRI", Names.OWL + "versionIRI"),
    VERSION("version", Names.OWL + "versionInfo", Names.SCHEMA + "schemaVersion", Names.SCHEMA_HTTP + "schemaVersion"),
    CREATOR(
            "creator",
            Names.DC + "creator",
            Names.DCT + "creator",
            Names.SCHEMA + "creator",
            Names.SCHEMA_HTTP + "creator",
            Names.PAV + "createdBy",
            Names.PAV + "authoredBy",
            Names.FOAF + "maker",
            Names.PROV + "wasAttributedTo",
            Names.DOAP + "developer"),
    NAMESPACE("namespace", Names.VANN + "preferredNamespaceUri"),
    PREFIX("prefix", Names.VANN + "preferredNamespacePrefix"),
    CREATED(
            "day of creation",
            Names.DCT + "created",
            Names.SCHEMA + "dateCreated",
            Names.SCHEMA_HTTP + "dateCreated",
            Names.DOAP + "created",
            Names.PROV + "generatedAtTime",
            Names.PAV + "createdOn"),
    CITATION(
            "citation", Names.DCT + "bibliographicCitation", Names.SCHEMA + "citation", Names.SCHEMA_HTTP + "citation"),
    DOI("DOI", "http://purl.org/ontology/bibo/doi"),
    PUBLISHER(
            "publisher",
            Names.DC + "publisher",
            Names.DCT + "publisher",
            Names.SCHEMA + "publisher",
            Names.SCHEMA_HTTP + "publisher"),
    LOGO("logo", Names.FOAF + "logo", Names.SCHEMA + "logo", Names.SCHEMA_HTTP + "logo"),
    STATUS("status", "http://purl.org/ontology/bibo/status", "https://w3id.org/mod#status"),
    SOURCE("source", Names.DC + "source", Names.DCT + "source", Names.PROV + "hadOriginalSource"),
    ISSUED(
            "day of issue",
            Names.DCT + "issued",
            Names.DCT + "submitted",
            Names.SCHEMA + "datePublished",
            Names.SCHEMA_HTTP + "datePublished"),
    CATALOGUE("catalogue", Names.SCHEMA + "includedInDataCatalog", Names.SCHEMA_HTTP + "includedInDataCatalog");

    /** Beginnings of names. */
    private static final class Names {
        private static final String DC = "http://purl.org/dc/elements/1.1/";
        private static final String DCT = "http://purl.org/dc/terms/";
        private static final String DOAP = "http://usefulinc.com/ns/doap#";
        private static final String FOAF = "http://xmlns.com/foaf/0.1/";
        private static final String OWL = "http://www.w3.org/2002/07/owl#";
        private static final String PAV = "http://purl.org/pav/";
        private static final String PROV = "http://www.w3.org/ns/prov#";
        private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
        private static final String SCHEMA = "https://schema.org/";
        private static final String SCHEMA_HTTP = "http://schema.org/";
        private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
        private static final String VANN = "http://purl.org/vocab/vann/";
    }

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // The list is an immutable copy.
    private final List<String> properties;

    OntologyElement(String title, String... properties) {
        this.title = title;
        this.properties = List.of(properties);
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** IRIs of properties, any of which will do. */
    public List<String> properties() {
        return properties;
    }
}
