package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** OM3: whether all is told that one may want to know, a DOI among it. That is for a registration agency to give. */
final class DetailedMetadata implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("OM3", "R1", "DOI, publisher, logo, status, source and day of issue are told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> missing = ontology.missing(List.of(
                OntologyElement.PUBLISHER,
                OntologyElement.LOGO,
                OntologyElement.STATUS,
                OntologyElement.SOURCE,
                OntologyElement.ISSUED));
        String asked = "the statements about the ontology";
        if (!missing.isEmpty()) {
            return Verdict.failed(asked, "not told: " + String.join(", ", missing));
        }
        return ontology.told(OntologyElement.DOI).isEmpty()
                ? Verdict.open(asked, "all are told but a DOI; that takes a registration")
                : Verdict.passed(asked, "all are told");
    }
}
