package org.communique.fair.ontology;

import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** VOC2: whether its terms build on those of others. */
final class ExtendedVocabularies implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("VOC2", "I2", "Its terms extend those of other vocabularies");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        Set<String> imports = ontology.imports();
        Set<String> others = imports.isEmpty() ? ontology.extended() : imports;
        return Verdict.of(
                !others.isEmpty(),
                "owl:imports, and what its terms are subclasses, subproperties or equivalents of",
                (imports.isEmpty() ? "extends " : "imports ") + String.join(", ", others),
                "nothing of others");
    }
}
