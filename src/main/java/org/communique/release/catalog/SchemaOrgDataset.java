package org.communique.release.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The description in the words of schema.org, as search engines for datasets read it. */
public final class SchemaOrgDataset {
    private SchemaOrgDataset() {}

    /** The dataset as one JSON-LD object with its context. */
    public static ObjectNode of(DatasetDescription description) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("@context", "https://schema.org").put("@type", "Dataset").put("@id", description.iri());
        root.put("name", description.title())
                .put("description", description.summary())
                .put("url", description.base() + "dataset")
                .put("identifier", description.iri())
                .put("version", description.version())
                .put("license", description.licence())
                .put("isAccessibleForFree", true)
                .put("inLanguage", "en")
                .put("creditText", description.citation());
        description.published().ifPresent(day -> root.put("datePublished", day));
        description.newest().ifPresent(day -> root.put("dateModified", day));
        if (description.firstDay().isPresent() && description.lastDay().isPresent()) {
            root.put(
                    "temporalCoverage",
                    description.firstDay().get() + "/" + description.lastDay().get());
        }
        ArrayNode keywords = root.putArray("keywords");
        DatasetDescription.KEYWORDS.forEach(keywords::add);
        for (String role : new String[] {"creator", "publisher"}) {
            root.putObject(role).put("@type", "Organization").put("name", description.publisher());
        }
        root.putObject("includedInDataCatalog")
                .put("@type", "DataCatalog")
                .put("@id", description.base() + "dataset#catalog")
                .put("name", "Catalogue of " + description.title());
        ArrayNode files = root.putArray("distribution");
        for (Distribution file : description.distributions()) {
            if (file.isAssessment()) {
                continue;
            }
            files.addObject()
                    .put("@type", "DataDownload")
                    .put("name", file.title())
                    .put("contentUrl", file.address())
                    .put("encodingFormat", file.mediaType())
                    .put("contentSize", file.bytes() + " B")
                    .put("sha256", file.sha256());
        }
        files.addObject()
                .put("@type", "DataDownload")
                .put("name", "SPARQL endpoint")
                .put("contentUrl", description.base() + "sparql")
                .put("encodingFormat", "application/sparql-results+json");
        return root;
    }
}
