package org.communique.fair.ontology;

import java.io.IOException;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** A test of FOOPS!. */
public interface OntologyCheck {
    /** Which test it is. */
    Criterion criterion();

    /**
     * What the ontology comes to in it.
     *
     * @throws IOException if nothing answers
     */
    Verdict judge(PublishedOntology ontology) throws IOException;
}
