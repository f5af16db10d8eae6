package org.communique.fair.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What embedded JSON-LD tells of a dataset in words of schema.org. */
record SchemaOrgMetadata(JsonNode dataset) {
    private static final Map<DatasetElement, List<String>> KEYS = Map.ofEntries(
            Map.entry(DatasetElement.IDENTIFIER, List.of("identifier", "@id", "url")),
            Map.entry(DatasetElement.CREATOR, List.of("creator", "author")),
            Map.entry(DatasetElement.TITLE, List.of("name", "headline")),
            Map.entry(DatasetElement.PUBLISHED, List.of("datePublished", "dateCreated")),
            Map.entry(DatasetElement.PUBLISHER, List.of("publisher", "provider")),
            Map.entry(DatasetElement.TYPE, List.of("@type")),
            Map.entry(DatasetElement.SUMMARY, List.of("description")),
            Map.entry(DatasetElement.KEYWORDS, List.of("keywords")),
            Map.entry(DatasetElement.MODIFIED, List.of("dateModified")),
            Map.entry(DatasetElement.ACCESS, List.of("conditionsOfAccess", "isAccessibleForFree")),
            Map.entry(DatasetElement.LICENCE, List.of("license")),
            Map.entry(
                    DatasetElement.RELATED,
                    List.of("isPartOf", "hasPart", "sameAs", "includedInDataCatalog", "subjectOf", "isBasedOn")));

    boolean isDataset() {
        return texts(dataset.path("@type")).contains("Dataset")
                && dataset.path("@context").toString().contains("schema.org");
    }

    void addTo(Map<DatasetElement, TreeSet<String>> told) {
        KEYS.forEach((element, keys) -> keys.forEach(key -> texts(dataset.path(key))
                .forEach(text ->
                        told.computeIfAbsent(element, e -> new TreeSet<>()).add(text))));
    }

    List<DataFile> files() {
        List<DataFile> files = new ArrayList<>();
        JsonNode distribution = dataset.path("distribution");
        for (JsonNode file : distribution.isArray() ? distribution : List.of(distribution)) {
            String address = file.path("contentUrl").asText();
            if (!address.isEmpty()) {
                files.add(new DataFile(
                        address,
                        file.path("encodingFormat").asText(),
                        file.path("contentSize").asText(),
                        ""));
            }
        }
        return files;
    }

    /** The text of a value: itself, its name or its address, each of several. */
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.addAll(texts(item)));
        } else if (value.isObject()) {
            for (String key : List.of("@id", "url", "name", "value")) {
                texts.addAll(texts(value.path(key)));
            }
        } else if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
            texts.add(value.asText());
        }
        return texts;
    }
}
