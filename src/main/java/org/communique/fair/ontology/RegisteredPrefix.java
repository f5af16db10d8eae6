package org.communique.fair.ontology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.communique.fair.Criterion;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/** FIND2: whether prefix.cc or LOV know the prefix for this namespace. */
final class RegisteredPrefix implements OntologyCheck {
    private static final String PREFIX_CC = "http://prefix.cc/";
    private static final String LOV = "https://lov.linkeddata.es/dataset/lov/api/v2/vocabulary/info?vocab=";

    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("FIND2", "F4", "The prefix is registered with prefix.cc or LOV");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) throws IOException {
        List<String> prefixes = ontology.told(OntologyElement.PREFIX);
        if (prefixes.isEmpty()) {
            return Verdict.failed("vann:preferredNamespacePrefix", "no prefix is told, so none can be registered");
        }
        String prefix = prefixes.getFirst();
        String asked = "prefix.cc and LOV for the prefix " + prefix;
        Optional<String> namespace = registered(ontology, PREFIX_CC + prefix + ".file.json", prefix);
        if (namespace.isEmpty()) {
            namespace = registered(ontology, LOV + prefix, "nsp");
        }
        if (namespace.isEmpty()) {
            return Verdict.open(asked, "no registration is known; that takes a person who registers it");
        }
        return Verdict.of(
                PublishedOntology.bare(namespace.get()).equals(PublishedOntology.bare(ontology.namespace())),
                asked,
                "registered for this namespace",
                "registered for " + namespace.get());
    }

    /** The namespace that a registry gives, empty if it gives none or is not asked. */
    private static Optional<String> registered(PublishedOntology ontology, String address, String key)
            throws IOException {
        Optional<Reply> reply = ontology.web().get(address, "application/json").filter(Reply::isFine);
        if (reply.isEmpty()) {
            return Optional.empty();
        }
        try {
            String namespace =
                    new ObjectMapper().readTree(reply.get().body()).path(key).asText();
            return namespace.isEmpty() ? Optional.empty() : Optional.of(namespace);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
