package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** OM1: whether the least is told that one needs to find the ontology. */
final class MinimumMetadata implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology(
                "OM1", "F2", "Title, description, licence, version IRI, creator and namespace are told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> missing = ontology.missing(
                OntologyElement.TITLE,
                OntologyElement.DESCRIPTION,
                OntologyElement.LICENCE,
                OntologyElement.VERSION_IRI,
                OntologyElement.CREATOR,
                OntologyElement.NAMESPACE);
        return Verdict.of(
                missing.isEmpty(),
                "the statements about the ontology",
                "all are told",
                "not told: " + String.join(", ", missing));
    }
}
