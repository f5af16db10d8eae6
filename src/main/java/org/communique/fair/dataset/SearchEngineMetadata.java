package org.communique.fair.dataset;

import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-F4-01M: whether search engines can take the metadata from the page. */
final class SearchEngineMetadata implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-F4-01M", "F4", "Search engines find the metadata in the page");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        return Verdict.of(
                dataset.isForSearchEngines(),
                "GET %s as text/html".formatted(dataset.iri()),
                dataset.isEmbedded() ? "the page holds a schema.org Dataset as JSON-LD" : "the page holds Dublin Core",
                "neither JSON-LD of schema.org nor Dublin Core in the page");
    }
}
