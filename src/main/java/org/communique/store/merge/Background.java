package org.communique.store.merge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.rdf.RankScheme;

/** What the merge looks up in the gazetteer and the ontology of the store. */
public interface Background {
    /** The English label of a state, place, organisation or person of the gazetteer. */
    Optional<String> label(String iri);

    /** The short name of an organisation; of one that the gazetteer does not know, the first that an article gives. */
    Optional<String> shortName(String iri);

    /** IRI of the state in which a place of the gazetteer lies. */
    Optional<String> country(String place);

    /** Items elsewhere that the thing is linked to, by the IRI of the linking property. */
    Map<String, Set<String>> links(String iri);

    /** The folded words of the names of a state or an organisation of the gazetteer. */
    Set<String> words(String side);

    /** The posts of a state or an organisation that the gazetteer knows: IRI → English label. */
    Map<String, String> posts(String side);

    /** Which ranks are one under several names. */
    RankScheme ranks();
}
