package org.communique.fair.ontology;

import java.io.IOException;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** FIND3: whether a registry lists the ontology: LOV, or a catalogue that it names. */
final class RegisteredOntology implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("FIND3", "F4", "A registry or catalogue lists the ontology");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) throws IOException {
        return new CatalogueEntry(ontology).verdict();
    }
}
