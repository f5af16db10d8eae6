package org.communique.fair.dataset;

import java.util.List;
import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-R1-01M: whether one may know what one will get before one takes it. */
final class ContentDescription implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-R1-01M", "R1", "The metadata tell type, format and size of the data, or the protocol of the service");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> types = dataset.told(DatasetElement.TYPE);
        List<String> unknown = dataset.files().stream()
                .filter(file -> !file.isDescribed())
                .map(DataFile::address)
                .toList();
        boolean files = !dataset.files().isEmpty();
        return Verdict.of(
                types.stream().anyMatch(type -> type.matches("(.*[/#])?Dataset")) && files && unknown.isEmpty(),
                "type of the dataset; format and size of each file",
                "a dataset; told of all %d addresses".formatted(dataset.files().size()),
                !files || !unknown.isEmpty() ? "not told of: " + String.join(", ", unknown) : "not told to be a dataset");
    }
}
