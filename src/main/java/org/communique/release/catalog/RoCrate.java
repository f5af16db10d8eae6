package org.communique.release.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The description of a release's folder as a Research Object Crate, version 1.1 of the specification. */
public final class RoCrate {
    public static final String NAME = "ro-crate-metadata.json";

    private RoCrate() {}

    /**
     * The metadata file of the folder.
     *
     * @param description with the files of the folder as its distributions
     */
    public static ObjectNode of(DatasetDescription description) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("@context", "https://w3id.org/ro/crate/1.1/context");
        ArrayNode graph = root.putArray("@graph");
        ObjectNode file = graph.addObject().put("@id", NAME).put("@type", "CreativeWork");
        reference(file, "conformsTo", "https://w3id.org/ro/crate/1.1");
        reference(file, "about", "./");
        ObjectNode crate = graph.addObject()
                .put("@id", "./")
                .put("@type", "Dataset")
                .put("name", description.title() + " " + description.version())
                .put("description", description.summary())
                .put("version", description.version())
                .put("creditText", description.citation());
        description.published().ifPresent(day -> crate.put("datePublished", day));
        reference(crate, "license", description.licence());
        reference(crate, "publisher", "#publisher");
        reference(crate, "author", "#publisher");
        reference(crate, "isBasedOn", description.iri());
        ArrayNode keywords = crate.putArray("keywords");
        DatasetDescription.KEYWORDS.forEach(keywords::add);
        ArrayNode parts = crate.putArray("hasPart");
        for (Distribution part : description.distributions()) {
            parts.addObject().put("@id", part.path());
            graph.addObject()
                    .put("@id", part.path())
                    .put("@type", "File")
                    .put("name", part.title())
                    .put("encodingFormat", part.compressed() ? "application/gzip" : part.mediaType())
                    .put("contentSize", Long.toString(part.bytes()))
                    .put("sha256", part.sha256());
        }
        graph.addObject().put("@id", "#publisher").put("@type", "Organization").put("name", description.publisher());
        graph.addObject()
                .put("@id", description.licence())
                .put("@type", "CreativeWork")
                .put("name", "Licence of the data");
        graph.addObject()
                .put("@id", "#program")
                .put("@type", "SoftwareApplication")
                .put("name", "communique")
                .put("version", description.program())
                .put("license", DatasetDescription.CODE_LICENCE);
        ObjectNode action = graph.addObject()
                .put("@id", "#made")
                .put("@type", "CreateAction")
                .put("name", "release");
        reference(action, "instrument", "#program");
        reference(action, "result", "./");
        reference(crate, "mentions", "#made");
        return root;
    }

    private static void reference(ObjectNode node, String key, String id) {
        node.putObject(key).put("@id", id);
    }
}
