package org.communique.fair.dataset;

import java.util.List;
import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-I2-01M: whether the metadata use registered vocabularies beyond those that everybody uses. */
final class SemanticResources implements DatasetCheck {
    /** Registered with LOV, and none of those that F-UJI leaves out as common. */
    private static final List<String> REGISTERED = List.of(
            "http://purl.org/linked-data/cube#",
            "http://purl.org/pav/",
            "http://rdfs.org/ns/void#",
            "http://spdx.org/rdf/terms#",
            "http://www.w3.org/ns/adms#",
            "http://www.w3.org/ns/dcat#",
            "http://www.w3.org/ns/dqv#",
            "http://www.w3.org/ns/org#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/sparql-service-description#");

    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-I2-01M", "I2", "The metadata use registered vocabularies");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> used = dataset.namespaces();
        List<String> known = REGISTERED.stream().filter(used::contains).toList();
        return Verdict.of(
                !known.isEmpty(),
                "namespaces of the description in RDF",
                String.join(", ", known),
                "none of the registered ones");
    }
}
