package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FIND1: whether the prefix of its terms is told. */
final class DeclaredPrefix implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("FIND1", "F3", "The prefix of its terms is told");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> prefixes = ontology.told(OntologyElement.PREFIX);
        return Verdict.of(
                !prefixes.isEmpty(),
                "vann:preferredNamespacePrefix",
                "it is " + String.join(", ", prefixes),
                "there is none");
    }
}
