package org.communique.fair.ontology;

import java.io.IOException;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FIND_3_BIS: whether what is told of the ontology stands elsewhere too, for when it is gone. */
final class LastingMetadata implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("FIND_3_BIS", "A2", "Its metadata stand in a registry or catalogue too");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) throws IOException {
        return new CatalogueEntry(ontology).verdict();
    }
}
