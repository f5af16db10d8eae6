package org.communique.fair.ontology;

import java.util.List;

/** The 24 tests of FOOPS!, by principle. */
public final class OntologyChecks {
    private OntologyChecks() {}

    public static List<OntologyCheck> all() {
        return List.of(
                new PersistentIri(),
                new ResolvableIri(),
                new ConsistentIri(),
                new VersionIri(),
                new ResolvableVersionIri(),
                ToldElements.minimum(),
                new DeclaredPrefix(),
                new RegisteredPrefix(),
                new RegisteredOntology(),
                new ContentNegotiation(),
                new OpenProtocol(),
                new LastingMetadata(),
                new RdfAvailability(),
                new MetadataVocabularies(),
                new ExtendedVocabularies(),
                new HtmlDocumentation(),
                ToldElements.recommended(),
                new DetailedMetadata(),
                TermStatements.labels(),
                TermStatements.definitions(),
                new Licence(),
                new ResolvableLicence(),
                ToldElements.basicProvenance(),
                ToldElements.detailedProvenance());
    }
}
