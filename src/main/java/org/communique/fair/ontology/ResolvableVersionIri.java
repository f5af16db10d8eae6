package org.communique.fair.ontology;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.communique.fair.Criterion;
import org.communique.fair.RdfText;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/** VER2: whether the IRI of the version leads to it. */
final class ResolvableVersionIri implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("VER2", "F1", "The version's IRI leads to it");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) throws IOException {
        List<String> versions = ontology.told(OntologyElement.VERSION_IRI);
        if (versions.isEmpty()) {
            return Verdict.failed("owl:versionIRI", "there is none");
        }
        Optional<Reply> reply = ontology.web().get(versions.getFirst(), "text/turtle");
        return Verdict.of(
                reply.flatMap(RdfText::of).isPresent(),
                "GET " + versions.getFirst() + " as text/turtle",
                "answered with RDF",
                reply.map(answer -> "answered with status %d and no RDF".formatted(answer.status()))
                        .orElse("the IRI lies outside of what this server publishes"));
    }
}
