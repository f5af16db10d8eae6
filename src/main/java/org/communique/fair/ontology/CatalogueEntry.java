package org.communique.fair.ontology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.communique.fair.RdfText;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/**
 * Where the ontology is listed: Linked Open Vocabularies, or a catalogue that the ontology names by
 * schema:includedInDataCatalog. FOOPS! takes the naming alone; here the catalogue must name the ontology too.
 */
record CatalogueEntry(PublishedOntology ontology) {
    private static final String LOV = "https://lov.linkeddata.es/dataset/lov/api/v2/vocabulary/list";

    Verdict verdict() throws IOException {
        for (String catalogue : ontology.told(OntologyElement.CATALOGUE)) {
            Optional<Reply> reply = ontology.web().get(catalogue, "text/turtle");
            boolean lists = reply.flatMap(RdfText::of)
                    .filter(model -> model.containsResource(model.createResource(ontology.iri())))
                    .isPresent();
            String asked = "GET " + catalogue + " as text/turtle";
            if (reply.isPresent()) {
                return Verdict.of(
                        lists,
                        asked,
                        "the catalogue lists the ontology; LOV, which takes a registration, was not needed",
                        "the catalogue that the ontology names does not list it");
            }
        }
        return listedByLov()
                ? Verdict.passed("LOV for " + ontology.iri(), "it is listed")
                : Verdict.open(
                        "LOV for " + ontology.iri(),
                        "no catalogue within reach lists it; LOV takes a person who registers it");
    }

    private boolean listedByLov() throws IOException {
        Optional<Reply> reply = ontology.web().get(LOV, "application/json").filter(Reply::isFine);
        if (reply.isEmpty()) {
            return false;
        }
        try {
            for (JsonNode entry : new ObjectMapper().readTree(reply.get().body())) {
                if (PublishedOntology.bare(entry.path("uri").asText()).equals(PublishedOntology.bare(ontology.iri()))) {
                    return true;
                }
            }
            return false;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
