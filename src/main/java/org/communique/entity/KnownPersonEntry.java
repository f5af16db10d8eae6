package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * A holder of high office whom the gazetteer knows.
 *
 * @param name the English name
 * @param aliases other names and spellings
 * @param country ISO 3166-1 alpha-3 of the state that the offices are of
 * @param offices the offices, in the order of the file
 * @param link the Wikidata item
 */
public record KnownPersonEntry(
        String name, List<String> aliases, String country, List<Office> offices, Optional<WikidataLink> link) {
    public KnownPersonEntry {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /**
     * An office and when it was held.
     *
     * @param label "Minister of Foreign Affairs of Chad"
     * @param start an ISO date as far as known, or nothing
     * @param end an ISO date as far as known, or nothing; nothing is no proof that it is still held
     */
    public record Office(String label, Optional<String> start, Optional<String> end) {}
}
