package org.communique.fair.dataset;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-R1.3-02D: whether the data come in formats that are open and last. */
final class FileFormats implements DatasetCheck {
    private static final Set<String> OPEN = Set.of(
            "application/n-quads",
            "application/n-triples",
            "application/trig",
            "application/jsonl",
            "application/vnd.apache.parquet",
            "application/rdf-patch");

    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-R1.3-02D", "R1.3", "The data come in an open format");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        Set<String> open = dataset.files().stream()
                .map(DataFile::type)
                .filter(type -> type.matches("text/(?!html).+|.+[/+](json|xml)") || OPEN.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
        return Verdict.of(
                !open.isEmpty(),
                "formats of the files in the metadata",
                String.join(", ", open),
                dataset.files().stream().allMatch(file -> !file.service().isEmpty())
                        ? "no files to take, at most services"
                        : "none that is open");
    }
}
