package org.communique.fair.dataset;

import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-R1.1-01M: whether one may know how the data may be used. */
final class DataLicence implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-R1.1-01M", "R1.1", "A licence is told");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> licences = dataset.told(DatasetElement.LICENCE);
        return Verdict.of(!licences.isEmpty(), "licence in the metadata", String.join(", ", licences), "there is none");
    }
}
