package org.communique.store.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.store.view.Source;

/** How reports hang together. */
public interface Relations {
    /** IRIs of the event reports in which this person report takes part. */
    Set<String> eventsWith(String personReport);

    /** IRIs of the event reports that are part of this one. */
    Set<String> partsOf(String eventReport);

    /** How reports name a place that the gazetteer does not know. */
    List<Named> namings(String place);

    /**
     * How one report names a place.
     *
     * @param report the event report
     * @param name as worded
     * @param country IRI of its state
     * @param origin of the report, as {@link Source} has it
     */
    record Named(String report, String name, Optional<String> country, String origin) {}

    /** The tenures of a post, as they are drawn now. */
    List<Held> tenuresOf(String post);

    /** That somebody held a post: how it is worded, and for whom. */
    record Held(String position, Optional<String> side) {}

    /** IRIs of the things of the last merge that have this party. */
    Set<String> eventsOf(String party);
}
