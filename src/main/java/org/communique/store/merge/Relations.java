package org.communique.store.merge;

import java.util.Set;

/** How reports hang together. */
public interface Relations {
    /** IRIs of the event reports in which this person report takes part. */
    Set<String> eventsWith(String personReport);

    /** IRIs of the event reports that are part of this one. */
    Set<String> partsOf(String eventReport);

    /** IRIs of the things of the last merge that have this party. */
    Set<String> eventsOf(String party);
}
