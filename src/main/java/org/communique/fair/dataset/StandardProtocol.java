package org.communique.fair.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-A1.1-01MD: whether metadata and data are had by a protocol that everybody has. */
final class StandardProtocol implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-A1.1-01MD", "A1.1", "A standard protocol leads to metadata and data");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        List<String> other = Stream.concat(
                        Stream.of(dataset.iri()), dataset.files().stream().map(DataFile::address))
                .filter(address -> !address.matches("(https?|ftps?|sftp|tftp|ftam)://.+"))
                .toList();
        boolean data = !dataset.files().isEmpty();
        return Verdict.of(
                data && other.isEmpty(),
                "the form of all addresses",
                "HTTP throughout",
                data ? "no standard protocol: " + String.join(", ", other) : "no address of data");
    }
}
