package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** OM2: whether what is usual is told too. */
final class RecommendedMetadata implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("OM2", "R1", "Prefix, version, day of creation and citation are told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> missing = ontology.missing(
                OntologyElement.PREFIX, OntologyElement.VERSION, OntologyElement.CREATED, OntologyElement.CITATION);
        return Verdict.of(
                missing.isEmpty(),
                "the statements about the ontology",
                "all are told",
                "not told: " + String.join(", ", missing));
    }
}
