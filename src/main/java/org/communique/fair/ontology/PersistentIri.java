package org.communique.fair.ontology;

import java.util.regex.Pattern;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** PURL1: whether the ontology's IRI belongs to a scheme that is kept for good. */
final class PersistentIri implements OntologyCheck {
    private static final Pattern SCHEMES = Pattern.compile(
            "^https?://(w3id\\.org|(dx\\.)?doi\\.org|purl\\.[a-z.]*org|(www\\.)?w3\\.org|perma\\.cc|linked\\.data\\.gov\\.au|data\\.europa\\.eu)/");

    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("PURL1", "F1", "The IRI belongs to a scheme of persistent addresses");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        boolean persistent = SCHEMES.matcher(ontology.iri()).find();
        return Verdict.of(
                persistent,
                "the form of " + ontology.iri(),
                "one of w3id.org, doi.org, purl, w3.org and the like; whether the name is registered there is another"
                        + " matter",
                "none of w3id.org, doi.org, purl, w3.org and the like");
    }
}
