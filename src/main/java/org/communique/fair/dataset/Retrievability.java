package org.communique.fair.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.fair.Criterion;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/** FsF-A1-02MD: whether the identifier leads to metadata, and every address in them to data. */
final class Retrievability implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-A1-02MD", "A1", "Metadata and data are had by their identifiers");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) throws IOException {
        String asked = "GET %s, and HEAD of each address of data".formatted(dataset.iri());
        if (dataset.page().isEmpty() && dataset.graph().isEmpty()) {
            return Verdict.failed(asked, "no metadata under " + dataset.iri());
        }
        List<String> lost = new ArrayList<>();
        int had = 0;
        for (DataFile file : dataset.files()) {
            Optional<Reply> reply = dataset.web().head(file.address());
            if (reply.isPresent() && reply.get().isFine()) {
                had++;
            } else {
                lost.add(file.address()
                        + reply.map(answer -> " (" + answer.status() + ")").orElse(" (outside)"));
            }
        }
        return Verdict.of(
                had > 0 && lost.isEmpty(),
                asked,
                "metadata and all %d addresses of data answer".formatted(had),
                lost.isEmpty() ? "no address of data" : "no answer under " + String.join(", ", lost));
    }
}
