package org.communique.reconcile;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of Wikidata's things. */
final class Wikidata {
    /** What the IRI of an item begins with. */
    static final String ENTITY = "http://www.wikidata.org/entity/";

    static final String HUMAN = "Q5";

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

    private Wikidata() {}

    static boolean isItem(String id) {
        return ITEM.matcher(id).matches();
    }

    /** The item that an IRI names. */
    static Optional<String> item(String iri) {
        return Optional.of(iri)
                .filter(of -> of.startsWith(ENTITY))
                .map(of -> of.substring(ENTITY.length()))
                .filter(Wikidata::isItem);
    }
}
