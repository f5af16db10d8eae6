package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** OM5.1: whether one may know who made it and when. */
final class BasicProvenance implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("OM5.1", "R1.2", "Creator and day of creation are told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> missing = ontology.missing(OntologyElement.CREATOR, OntologyElement.CREATED);
        return Verdict.of(
                missing.isEmpty(),
                "the statements about the ontology",
                "both are told",
                "not told: " + String.join(", ", missing));
    }
}
