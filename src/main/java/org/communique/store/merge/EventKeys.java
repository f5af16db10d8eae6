package org.communique.store.merge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.store.identity.EventKinship;
import org.communique.store.view.EventView;

/** Under which keys event reports are found: by kinship, by series, and by places that the gazetteer does not know. */
public final class EventKeys {
    private final EventKinship kinship = new EventKinship(report -> Optional.empty());
    private final Function<EventView.PlaceView, Optional<String>> unknownPlace;

    /** @param unknownPlace IRI of a reported place that the gazetteer does not know */
    public EventKeys(Function<EventView.PlaceView, Optional<String>> unknownPlace) {
        this.unknownPlace = unknownPlace;
    }

    public Set<String> of(EventView report) {
        Set<String> keys = new TreeSet<>(kinship.keys(report));
        report.series().map(EventView.SeriesView::key).map(EventKeys::series).ifPresent(keys::add);
        report.place().flatMap(unknownPlace).map(EventKeys::place).ifPresent(keys::add);
        return keys;
    }

    static String series(String key) {
        return "of-series|" + key;
    }

    static String place(String iri) {
        return "at-place|" + iri;
    }
}
