package org.communique.store.merge;

import java.util.Optional;
import org.communique.rdf.IriMinter;
import org.communique.store.view.EventView;
import org.communique.store.view.ViewReader;

/** IRIs of reported places: the gazetteer's, else made from the name and, if another state has a place of it, the state. */
public record PlaceIris(IriMinter minter, Background background) {
    public String of(EventView.PlaceView place) {
        if (place.linked().isPresent()) {
            return place.linked().get();
        }
        String bySlug = minter.place(place.name()).getURI();
        Optional<String> known = background.country(bySlug);
        boolean elsewhere = known.isPresent() && !known.equals(place.country());
        return elsewhere
                ? minter.place(place.name() + "-"
                                + place.country().map(ViewReader::code).orElse("unlinked"))
                        .getURI()
                : bySlug;
    }

    /** The IRI, if it is not an entry of the gazetteer. */
    public Optional<String> unknown(EventView.PlaceView place) {
        String iri = of(place);
        return background.label(iri).isPresent() ? Optional.empty() : Optional.of(iri);
    }
}
