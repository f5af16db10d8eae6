package org.communique.publish.page;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the pages look for. */
final class Terms {
    static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node LABEL = rdfs("label");
    static final Node COMMENT = rdfs("comment");
    static final Node PREF_LABEL = skos("prefLabel");
    static final Node ALT_LABEL = skos("altLabel");
    static final Node DEFINITION = skos("definition");
    static final Node IN_SCHEME = skos("inScheme");
    static final Node TOP_CONCEPT_OF = skos("topConceptOf");
    static final Node SPECIALIZATION_OF = prov("specializationOf");
    static final Node WAS_DERIVED_FROM = prov("wasDerivedFrom");
    static final Node WAS_GENERATED_BY = prov("wasGeneratedBy");
    static final Node TITLE = dct("title");
    static final Node IS_REPLACED_BY = dct("isReplacedBy");
    static final Node IDENTIFIER = dct("identifier");
    static final Node PUBLISHER = dct("publisher");
    static final Node ISSUED = dct("issued");
    static final Node DATE = dct("date");
    static final Node HEADLINE = schema("headline");
    static final Node URL = schema("url");
    static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
    static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
    static final Node HAS_SELECTOR = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSelector");
    static final Node HAS_SOURCE = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSource");
    static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");
    static final Node OWL_CLASS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class");

    private Terms() {}

    static Node of(org.apache.jena.rdf.model.Resource term) {
        return term.asNode();
    }

    private static Node rdfs(String name) {
        return NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#" + name);
    }

    private static Node skos(String name) {
        return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
    }

    private static Node dct(String name) {
        return NodeFactory.createURI("http://purl.org/dc/terms/" + name);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }
}
