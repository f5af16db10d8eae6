package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** VER1: whether the version has an IRI of its own. */
final class VersionIri implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("VER1", "F1", "The version has an IRI of its own");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> versions = ontology.told(OntologyElement.VERSION_IRI);
        boolean own = versions.stream().anyMatch(version -> !version.equals(ontology.iri()));
        return Verdict.of(
                own,
                "owl:versionIRI",
                "it is " + String.join(", ", versions),
                versions.isEmpty() ? "there is none" : "it is that of the ontology");
    }
}
