package org.communique.fair.dataset;

import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-I3-01M: whether the metadata lead to related things and say how they are related. */
final class RelatedResources implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-I3-01M", "I3", "The metadata link to related resources and say how");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> related = dataset.told(DatasetElement.RELATED);
        return Verdict.of(
                related.stream().anyMatch(address -> address.matches("https?://.+|urn:.+")),
                "hasPart, isPartOf, source, isBasedOn and the like in the metadata",
                String.join(", ", related),
                "no link to anything");
    }
}
