package org.communique.publish.view;

import java.util.List;
import java.util.Map;

/**
 * All that the views draw, of one revision of the store.
 *
 * @param events the events, ordered by their IRIs
 * @param labels names of places, sides, series, people and topics by IRI; not every one has a name
 * @param coordinates where places lie, by IRI
 * @param missing for each series the numbers of which no report tells, in ascending order
 */
public record EventIndex(
        List<EventFacts> events,
        Map<String, String> labels,
        Map<String, Coordinates> coordinates,
        Map<String, List<Integer>> missing) {

    /**
     * A point on the globe, in degrees as the gazetteer writes them.
     *
     * @param latitude north of the equator
     * @param longitude east of Greenwich
     */
    public record Coordinates(String latitude, String longitude) {}

    /** The name of a thing, else the end of its IRI. */
    String name(String iri) {
        String label = labels.getOrDefault(iri, "");
        return label.isBlank() ? code(iri) : label;
    }

    /** The last segment of an IRI: of a state its code. */
    static String code(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The events of a selection. */
    List<EventFacts> chosen(Selection selection) {
        return events.stream().filter(selection::takes).toList();
    }
}
