package org.communique.store.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.store.view.EventView;
import org.communique.store.view.Source;

/** How reports hang together. */
public interface Relations {
    /** IRIs of the event reports in which this person report takes part. */
    Set<String> eventsWith(String personReport);

    /** IRIs of the event reports that are part of this one. */
    Set<String> partsOf(String eventReport);

    /** The place that an event report names, and who names it: for less than it takes to read the whole report. */
    Optional<Named> placeOf(String eventReport);

    /** A place, as a source names it. */
    record Named(EventView.PlaceView place, Source source) {}

    /** The tenures of a post, as they are drawn now. */
    List<Held> tenuresOf(String post);

    /** That somebody held a post: how it is worded, and for whom. */
    record Held(String position, Optional<String> side) {}

    /** IRIs of the things of the last merge that have this party. */
    Set<String> eventsOf(String party);
}
