package org.communique.fair.ontology;

import java.io.IOException;
import java.util.Optional;
import org.communique.fair.Criterion;
import org.communique.fair.RdfText;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/** URI1: whether the IRI by which the document calls the ontology leads to RDF. */
final class ResolvableIri implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("URI1", "F1", "The IRI in the document leads to the ontology");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) throws IOException {
        Optional<String> own = ontology.ownIri();
        if (own.isEmpty()) {
            return Verdict.failed("owl:Ontology in the document", "the document names no ontology");
        }
        Optional<Reply> reply = ontology.web().get(own.get(), "text/turtle");
        String asked = "GET " + own.get() + " as text/turtle";
        if (reply.isEmpty()) {
            return Verdict.failed(asked, "the IRI lies outside of what this server publishes");
        }
        return Verdict.of(
                RdfText.of(reply.get()).isPresent(),
                asked,
                "answered with RDF",
                "answered with status %d and no RDF".formatted(reply.get().status()));
    }
}
