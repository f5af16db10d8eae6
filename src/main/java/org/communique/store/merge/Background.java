package org.communique.store.merge;

import java.util.Optional;
import org.communique.rdf.RankScheme;

/** What the merge looks up in the gazetteer and the ontology of the store. */
public interface Background {
    /** The English label of a state, place or organisation. */
    Optional<String> label(String iri);

    /** The short name of an organisation. */
    Optional<String> shortName(String iri);

    /** IRI of the state in which a place of the gazetteer lies. */
    Optional<String> country(String place);

    /** Which ranks are one under several names. */
    RankScheme ranks();
}
