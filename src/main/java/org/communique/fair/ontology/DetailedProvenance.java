package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** OM5.2: whether one may know who published it and when. */
final class DetailedProvenance implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("OM5.2", "R1.2", "Publisher and day of issue are told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> missing = ontology.missing(OntologyElement.PUBLISHER, OntologyElement.ISSUED);
        return Verdict.of(
                missing.isEmpty(),
                "the statements about the ontology",
                "both are told",
                "not told: " + String.join(", ", missing));
    }
}
