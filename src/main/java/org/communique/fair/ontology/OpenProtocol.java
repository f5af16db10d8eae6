package org.communique.fair.ontology;

import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** HTTP1: whether the IRI is asked for by an open protocol. */
final class OpenProtocol implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("HTTP1", "A1.1", "The IRI is of HTTP or HTTPS");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        return Verdict.of(
                ontology.iri().matches("https?://.+"),
                "the form of " + ontology.iri(),
                "HTTP is open and free",
                "neither http nor https");
    }
}
