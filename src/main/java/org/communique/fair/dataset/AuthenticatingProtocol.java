package org.communique.fair.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-A1.2-01MD: whether the protocol has a way to authenticate, used or not. */
final class AuthenticatingProtocol implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-A1.2-01MD", "A1.2", "The protocol to metadata and data could ask who one is");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        List<String> other = Stream.concat(
                        Stream.of(dataset.iri()), dataset.files().stream().map(DataFile::address))
                .filter(address -> !address.matches("(https?|ftps?|sftp)://.+"))
                .toList();
        boolean data = !dataset.files().isEmpty();
        return Verdict.of(
                data && other.isEmpty(),
                "the form of all addresses",
                "HTTP can authenticate (RFC 9110, 11)",
                data ? "a protocol without authentication: " + String.join(", ", other) : "no address of data");
    }
}
