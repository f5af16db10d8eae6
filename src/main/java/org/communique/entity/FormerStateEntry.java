package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * A state that is no more. Articles name it as history, so it is published but never a party.
 *
 * @param code its former ISO 3166-1 alpha-3 code
 * @param name the English name
 * @param aliases other names
 * @param link the Wikidata item
 */
public record FormerStateEntry(String code, String name, List<String> aliases, Optional<WikidataLink> link) {
    public FormerStateEntry {
        aliases = List.copyOf(aliases);
    }
}
