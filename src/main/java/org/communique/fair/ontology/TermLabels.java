package org.communique.fair.ontology;

import java.util.List;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** VOC3: whether each term has a label. */
final class TermLabels implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("VOC3", "R1", "Each term has a label");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> without = ontology.termsWithout(RDFS.label, SKOS.prefLabel);
        int terms = ontology.terms().size();
        return Verdict.of(
                terms > 0 && without.isEmpty(),
                "labels of the classes and properties",
                "all %d have one".formatted(terms),
                terms == 0 ? "there are no terms" : "without one: " + String.join(", ", without));
    }
}
