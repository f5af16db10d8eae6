package org.communique.store.merge;

import java.util.Optional;
import org.communique.rdf.IriMinter;
import org.communique.store.view.EventView;
import org.communique.store.view.ViewReader;

/** What the description of one canonical thing needs to know about others: their IRIs and names. */
interface Canon {
    IriMinter minter();

    Background background();

    /** IRI of the person of whom a report speaks. */
    Optional<String> person(String report);

    /** IRI of the event of which a report speaks. */
    Optional<String> event(String report);

    /** IRIs of the posts that reports word. */
    PostIris posts();

    /** The name of the series of this key. */
    String seriesName(String key);

    /** The name of the place of this IRI. */
    String placeName(String iri);

    /** What labels of events call a side: the state's name, the organisation's short name. */
    default String partyName(String iri) {
        return background().shortName(iri).or(() -> background().label(iri)).orElseGet(() -> ViewReader.code(iri));
    }

    /** IRI of a reported place. */
    default String placeIri(EventView.PlaceView place) {
        return new PlaceIris(minter(), background()).of(place);
    }
}
