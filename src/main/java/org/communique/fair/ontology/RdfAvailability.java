package org.communique.fair.ontology;

import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** RDF1: whether the ontology can be read as RDF. */
final class RdfAvailability implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("RDF1", "I1", "It can be read as RDF");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        return Verdict.of(
                ontology.isReadable(),
                "GET %s as %s".formatted(ontology.iri(), String.join(", ", PublishedOntology.RDF_TYPES)),
                "read; to be had as " + String.join(", ", ontology.types()),
                "nothing that could be read as RDF");
    }
}
