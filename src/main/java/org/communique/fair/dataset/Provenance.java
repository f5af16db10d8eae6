package org.communique.fair.dataset;

import java.util.ArrayList;
import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-R1.2-01M: whether one may know who made the data, when and from what. */
final class Provenance implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-R1.2-01M", "R1.2", "The metadata tell where the data come from");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        List<String> ways = new ArrayList<>();
        dataset.namespaces().stream()
                .filter(namespace ->
                        namespace.equals("http://www.w3.org/ns/prov#") || namespace.equals("http://purl.org/pav/"))
                .forEach(ways::add);
        for (DatasetElement element : List.of(
                DatasetElement.CREATOR, DatasetElement.PUBLISHER, DatasetElement.PUBLISHED, DatasetElement.MODIFIED)) {
            if (!dataset.told(element).isEmpty()) {
                ways.add(element.title());
            }
        }
        return Verdict.of(
                !ways.isEmpty(),
                "provenance in the metadata",
                String.join(", ", ways),
                "neither makers, days nor PROV");
    }
}
