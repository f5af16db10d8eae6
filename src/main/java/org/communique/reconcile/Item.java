package org.communique.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What Wikidata says of an item, as far as it tells namesakes apart.
 *
 * @param kinds the classes it is an instance of
 * @param countries of citizenship, or in which it lies
 * @param died an ISO 8601 date, possibly without day and month
 */
record Item(
        String id,
        String label,
        String description,
        List<String> names,
        List<String> kinds,
        List<String> countries,
        List<Office> offices,
        Optional<String> died) {
    Item {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        countries = List.copyOf(countries);
        offices = List.copyOf(offices);
    }

    /**
     * A position held.
     *
     * @param item the position's own item
     * @param from an ISO 8601 date, possibly without day and month
     * @param until the same
     */
    record Office(String item, Optional<String> from, Optional<String> until) {}
}
