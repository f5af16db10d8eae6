package org.communique.fair.dataset;

import java.io.IOException;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** A metric of F-UJI. */
public interface DatasetCheck {
    /** Which metric it is. */
    Criterion criterion();

    /**
     * What the dataset comes to in it.
     *
     * @throws IOException if nothing answers
     */
    Verdict judge(PublishedDataset dataset) throws IOException;
}
