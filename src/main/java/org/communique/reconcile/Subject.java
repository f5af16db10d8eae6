package org.communique.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * A thing of the store that has no verified item, with what may tell it from its namesakes.
 *
 * @param iri its IRI
 * @param label its name
 * @param otherNames its other spellings
 * @param side the state that a person represents or that a place lies in
 * @param posts what a person held, as worded
 * @param seen when it took part in events
 * @param candidates the items that the store holds possible
 */
public record Subject(
        String iri,
        Kind kind,
        String label,
        List<String> otherNames,
        Optional<Side> side,
        List<String> posts,
        Optional<Seen> seen,
        List<String> candidates) {
    public Subject {
        otherNames = List.copyOf(otherNames);
        posts = List.copyOf(posts);
        candidates = List.copyOf(candidates);
    }

    /** What a thing is, and the class of Wikidata in which it should be looked for. */
    public enum Kind {
        PERSON("Q5", "P27"),
        ORGANISATION("Q43229", "P17"),
        PLACE("Q2221906", "P17");

        private final String item;
        private final String countryProperty;

        Kind(String item, String countryProperty) {
            this.item = item;
            this.countryProperty = countryProperty;
        }

        String item() {
            return item;
        }

        /** The property that leads to its country. */
        String countryProperty() {
            return countryProperty;
        }
    }

    /**
     * A state.
     *
     * @param item its own verified item
     */
    public record Side(String iri, Optional<String> item) {}

    /**
     * From the first to the last event.
     *
     * @param from ISO 8601 date, possibly without day and month
     * @param until the same
     */
    public record Seen(String from, String until) {}
}
