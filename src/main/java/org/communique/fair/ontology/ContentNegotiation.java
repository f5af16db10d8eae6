package org.communique.fair.ontology;

import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** CN1: whether the same IRI gives RDF and a page, as one asks. */
final class ContentNegotiation implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("CN1", "A1", "RDF and a page are to be had under the same IRI");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        String asked = "GET %s as %s and %s"
                .formatted(ontology.iri(), String.join(", ", PublishedOntology.RDF_TYPES), PublishedOntology.HTML);
        boolean page = ontology.page().isPresent();
        return Verdict.of(
                page && !ontology.types().isEmpty(),
                asked,
                "answered with a page and with " + String.join(", ", ontology.types()),
                ontology.types().isEmpty() ? "no RDF" : "no page");
    }
}
