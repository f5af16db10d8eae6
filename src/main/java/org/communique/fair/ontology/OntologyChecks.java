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
                new MinimumMetadata(),
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
                new RecommendedMetadata(),
                new DetailedMetadata(),
                new TermLabels(),
                new TermDefinitions(),
                new Licence(),
                new ResolvableLicence(),
                new BasicProvenance(),
                new DetailedProvenance());
    }
}
