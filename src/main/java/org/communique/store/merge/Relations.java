package org.communique.store.merge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** The rounds of a series, as reports tell of them. */
    List<Round> rounds(String series);

    /**
     * What one report says of the series that it tells a round of.
     *
     * @param report the event report
     * @param series the report of the series
     * @param label the series as worded
     * @param parties IRIs of its sides
     * @param ordinal the number of the round
     * @param origin of the report, as {@link Source} has it
     */
    record Round(String report, String series, String label, Set<String> parties, OptionalInt ordinal, String origin) {
        public Round {
            parties = Set.copyOf(parties);
        }
    }

    /** The tenures of a post, as they are drawn now. */
    List<Held> tenuresOf(String post);

    /** That somebody held a post: how it is worded, and for whom. */
    record Held(String position, Optional<String> side) {}

    /** IRIs of the things of the last merge that have this party. */
    Set<String> eventsOf(String party);
}
