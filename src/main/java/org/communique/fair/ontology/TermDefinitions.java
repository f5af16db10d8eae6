package org.communique.fair.ontology;

import java.util.List;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** VOC4: whether each term has a definition. */
final class TermDefinitions implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("VOC4", "R1", "Each term has a definition");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> without = ontology.termsWithout(RDFS.comment, SKOS.definition);
        int terms = ontology.terms().size();
        return Verdict.of(
                terms > 0 && without.isEmpty(),
                "definitions of the classes and properties",
                "all %d have one".formatted(terms),
                terms == 0 ? "there are no terms" : "without one: " + String.join(", ", without));
    }
}
