package org.communique.fair.dataset;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-F2-01M: whether the metadata tell what citing and finding need. */
final class CoreMetadata implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset(
                "FsF-F2-01M", "F2", "Creator, title, identifier, publisher, day, type, summary and keywords are told");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        List<String> missing = dataset.missing(
                DatasetElement.CREATOR,
                DatasetElement.TITLE,
                DatasetElement.IDENTIFIER,
                DatasetElement.PUBLISHED,
                DatasetElement.PUBLISHER,
                DatasetElement.TYPE,
                DatasetElement.SUMMARY,
                DatasetElement.KEYWORDS);
        return Verdict.of(
                missing.isEmpty(),
                "the metadata of " + dataset.iri(),
                "all are told",
                "not told: " + String.join(", ", missing));
    }
}
