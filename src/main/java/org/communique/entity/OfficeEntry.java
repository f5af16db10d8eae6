package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * An office that people hold one after the other.
 *
 * @param name "President of Peru"
 * @param aliases other wordings
 * @param side the code of the state or organisation whose office it is, where that is known
 * @param link the Wikidata item
 */
public record OfficeEntry(String name, List<String> aliases, Optional<String> side, Optional<WikidataLink> link) {
    public OfficeEntry {
        aliases = List.copyOf(aliases);
    }
}
