package org.communique.fair.dataset;

import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-F3-01M: whether the metadata tell where the data are. */
final class DataAddresses implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-F3-01M", "F3", "The metadata tell where the data can be had");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        int number = dataset.files().size();
        return Verdict.of(
                number > 0,
                "distributions and services in the metadata",
                number == 1 ? dataset.files().getFirst().address() : number + " addresses",
                "no address of data");
    }
}
