package org.communique.fair.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-R1.3-01M: whether the metadata follow a standard that a community keeps. */
final class CommunityStandard implements DatasetCheck {
    /** In the catalogue of metadata standards of the Research Data Alliance. */
    private static final Map<String, String> STANDARDS = Map.of(
            "Asset Description Metadata Schema", "http://www.w3.org/ns/adms#",
            "Data Catalog Vocabulary (DCAT)", "http://www.w3.org/ns/dcat#",
            "PROV", "http://www.w3.org/ns/prov#",
            "RDF Data Cube Vocabulary", "http://purl.org/linked-data/cube#");

    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-R1.3-01M", "R1.3", "The metadata follow a community's standard");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> used = dataset.namespaces();
        List<String> found = new TreeMap<>(STANDARDS)
                .entrySet().stream()
                        .filter(standard -> used.contains(standard.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return Verdict.of(
                !found.isEmpty(),
                "namespaces of the description in RDF",
                String.join(", ", found),
                "none that is listed");
    }
}
