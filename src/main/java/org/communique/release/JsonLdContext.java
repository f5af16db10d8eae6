package org.communique.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The project's names for classes and properties, as {@code config/context.jsonld} tells (JSON-LD 1.1, section 3.1). It
 * defines terms and no prefixes, so that an IRI is never taken for a short one.
 *
 * @param text the context, as it stands in the file
 * @param byIri the terms by what they stand for
 */
public record JsonLdContext(String text, Map<String, Name> byIri) {
    /**
     * A term.
     *
     * @param isLink whether a text as its value is an IRI
     */
    record Name(String term, boolean isLink) {}

    public JsonLdContext {
        byIri = Map.copyOf(byIri);
    }

    /** @throws ReleaseException for a definition of another form */
    public static JsonLdContext read(Path file) throws IOException {
        JsonNode context = Json.read(file.toString(), Files.readString(file)).path("@context");
        Map<String, Name> byIri = new HashMap<>();
        context.properties().forEach(entry -> {
            String term = entry.getKey();
            JsonNode definition = entry.getValue();
            if (term.startsWith("@")) {
                return;
            }
            String type = definition.path("@type").asText("@none");
            if (!definition.path("@id").isTextual() || !type.equals("@none") && !type.equals("@id")) {
                throw new ReleaseException(file + ": " + term, definition.toString(), "@id and at most \"@type\": \"@id\"");
            }
            Name before = byIri.put(definition.path("@id").asText(), new Name(term, type.equals("@id")));
            if (before != null) {
                throw new ReleaseException(file + ": " + term, "stands for the same as " + before.term(), "one term each");
            }
        });
        return new JsonLdContext(Json.text(context).strip(), byIri);
    }

    Optional<Name> name(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}
