package org.communique.fair.dataset;

import java.util.Set;
import java.util.regex.Pattern;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-F1-01MD: whether the dataset and its files are called by what names them alone. */
final class UniqueIdentifier implements DatasetCheck {
    private static final Pattern UNIQUE =
            Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,128}");

    @Override
    public Criterion criterion() {
        return Criterion.ofDataset(
                "FsF-F1-01MD", "F1", "Metadata and data have identifiers that are unique in the world");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> identifiers = dataset.told(DatasetElement.IDENTIFIER);
        return Verdict.of(
                identifiers.stream().anyMatch(text -> UNIQUE.matcher(text).matches()),
                "identifiers in the metadata",
                String.join(", ", identifiers),
                identifiers.isEmpty()
                        ? "there are none"
                        : "no IRI, UUID or hash among " + String.join(", ", identifiers));
    }
}
