package org.communique.fair.ontology;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/**
 * Whether each term has a statement of a kind: VOC3, VOC4.
 *
 * @param what the kind, in the plural
 * @param usual the property that says it
 * @param other another that may
 */
record TermStatements(Criterion criterion, String what, Property usual, Property other) implements OntologyCheck {
    /** VOC3. */
    static TermStatements labels() {
        return new TermStatements(
                Criterion.ofOntology("VOC3", "R1", "Each term has a label"), "labels", RDFS.label, SKOS.prefLabel);
    }

    /** VOC4. */
    static TermStatements definitions() {
        return new TermStatements(
                Criterion.ofOntology("VOC4", "R1", "Each term has a definition"),
                "definitions",
                RDFS.comment,
                SKOS.definition);
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> without = ontology.termsWithout(usual, other);
        int terms = ontology.terms().size();
        return Verdict.of(
                terms > 0 && without.isEmpty(),
                what + " of the classes and properties",
                "all %d have one".formatted(terms),
                terms == 0 ? "there are no terms" : "without one: " + String.join(", ", without));
    }
}
