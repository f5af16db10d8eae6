package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * An office that people hold one after the other.
 *
 * @param name "President of Peru"
 * @param aliases other wordings
 * @param link the Wikidata item
 */
public record OfficeEntry(String name, List<String> aliases, Optional<WikidataLink> link) {
    public OfficeEntry {
        aliases = List.copyOf(aliases);
    }
}
