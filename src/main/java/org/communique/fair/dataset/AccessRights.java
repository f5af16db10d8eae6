package org.communique.fair.dataset;

import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-A1-01M: whether one may know who is let in. */
final class AccessRights implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-A1-01M", "A1", "The metadata tell who may have the data");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> rights = dataset.told(DatasetElement.ACCESS);
        return Verdict.of(
                !rights.isEmpty(), "access rights in the metadata", String.join(", ", rights), "there are none");
    }
}
