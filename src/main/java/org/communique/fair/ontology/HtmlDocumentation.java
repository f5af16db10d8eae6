package org.communique.fair.ontology;

import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** DOC1: whether people can read about it under its IRI. */
final class HtmlDocumentation implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("DOC1", "R1", "It has documentation as a page");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        return Verdict.of(
                ontology.page().isPresent(),
                "GET %s as %s".formatted(ontology.iri(), PublishedOntology.HTML),
                "answered with a page",
                "no page");
    }
}
