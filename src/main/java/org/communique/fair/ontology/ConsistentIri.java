package org.communique.fair.ontology;

import java.util.Optional;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** URI2: whether the document calls the ontology by the IRI it was asked for. */
final class ConsistentIri implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("URI2", "F1", "The document calls the ontology by the IRI that was asked for");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        Optional<String> own = ontology.ownIri();
        return Verdict.of(
                own.map(PublishedOntology::bare).equals(Optional.of(PublishedOntology.bare(ontology.iri()))),
                "owl:Ontology in the document at " + ontology.iri(),
                "it is called " + ontology.iri(),
                own.map(iri -> "it is called " + iri).orElse("no ontology is named"));
    }
}
