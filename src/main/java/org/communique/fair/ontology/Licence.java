package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** OM4.1: whether one may know how it may be used. */
final class Licence implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("OM4.1", "R1.1", "A licence is told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> licences = ontology.told(OntologyElement.LICENCE);
        List<String> told = licences.isEmpty() ? ontology.told(OntologyElement.RIGHTS) : licences;
        return Verdict.of(
                !told.isEmpty(),
                "licence or rights of the ontology",
                "it is " + String.join(", ", told),
                "there is none");
    }
}
