package org.communique.fair.dataset;

import java.util.ArrayList;
import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FsF-I1-01M: whether the metadata are in a language of knowledge representation. */
final class FormalMetadata implements DatasetCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-I1-01M", "I1", "The metadata are in RDF or JSON-LD");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) {
        List<String> ways = new ArrayList<>();
        if (dataset.isEmbedded()) {
            ways.add("JSON-LD in the page");
        }
        if (dataset.negotiated().isPresent()) {
            ways.add("RDF by content negotiation");
        }
        if (dataset.linked().isPresent()) {
            ways.add("RDF by a typed link");
        }
        return Verdict.of(
                !ways.isEmpty(),
                "GET %s as text/html and text/turtle".formatted(dataset.iri()),
                String.join(", ", ways),
                "neither RDF nor JSON-LD");
    }
}
