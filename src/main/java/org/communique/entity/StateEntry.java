package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * A state or territory of the gazetteer.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2; empty where there is none
 * @param name the English short name
 * @param aliases other English names
 * @param adjectives adjectives and names of nationals: "Vietnamese"
 * @param capital the capital's English name
 * @param link the Wikidata item
 */
public record StateEntry(
        String iso3,
        String iso2,
        String name,
        List<String> aliases,
        List<String> adjectives,
        Optional<String> capital,
        Optional<WikidataLink> link) {
    public StateEntry {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
    }
}
