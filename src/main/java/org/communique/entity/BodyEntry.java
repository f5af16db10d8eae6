package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A ministry, a force or another body of one state.
 *
 * @param name the English name
 * @param aliases other names
 * @param country ISO 3166-1 alpha-3 of the state
 * @param kind "ministry", "armed forces"
 * @param link the Wikidata item
 */
public record BodyEntry(String name, List<String> aliases, String country, String kind, Optional<WikidataLink> link) {
    public BodyEntry {
        aliases = List.copyOf(aliases);
    }

    /** Unique, and part of the IRI: bodies of several states share a name. */
    public String key() {
        return country.toLowerCase(Locale.ROOT) + " " + name;
    }
}
