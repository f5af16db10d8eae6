package org.communique.reconcile;

import java.util.List;
import java.util.Map;
import org.communique.reconcile.web.Answer;

/** A way to find candidates. */
interface Finder {
    /** How many things it takes in one question. */
    int batchSize();

    /** The candidates for each of these things, by the thing's IRI. */
    Answer<Map<String, List<Candidate>>> find(List<Subject> subjects);
}
