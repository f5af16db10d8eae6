package org.communique.fair.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/**
 * FsF-R1-01M: whether one may know what one will get before one takes it. What is told of the size must be true: this
 * version of F-UJI no longer compares, older ones did.
 */
final class ContentDescription implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset(
                "FsF-R1-01M",
                "R1",
                "The metadata tell type, format and size of the data, or the protocol of the service");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) throws IOException {
        String asked = "type of the dataset; format and size of each file, and HEAD of it";
        Set<String> types = dataset.told(DatasetElement.TYPE);
        if (types.stream().noneMatch(type -> type.matches("(.*[/#])?Dataset"))) {
            return Verdict.failed(asked, "not told to be a dataset");
        }
        List<String> faults = new ArrayList<>();
        for (DataFile file : dataset.files()) {
            if (!file.isDescribed()) {
                faults.add("not told of " + file.address());
            } else if (isOtherwise(file, dataset)) {
                faults.add("%s is said to have %s bytes".formatted(file.address(), file.bytes()));
            }
        }
        if (dataset.files().isEmpty()) {
            faults.add("no address of data");
        }
        return Verdict.of(
                faults.isEmpty(),
                asked,
                "a dataset; told of all %d addresses".formatted(dataset.files().size()),
                String.join(", ", faults));
    }

    /** Whether the server tells another length than the metadata. */
    private static boolean isOtherwise(DataFile file, PublishedDataset dataset) throws IOException {
        if (!file.service().isEmpty()) {
            return false;
        }
        Optional<Reply> reply = dataset.web().head(file.address()).filter(Reply::isFine);
        return reply.isPresent()
                && reply.get().length() >= 0
                && !Long.toString(reply.get().length()).equals(file.bytes());
    }
}
