package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * An international organisation or forum of the gazetteer.
 *
 * @param code the short name without blanks, as tables carry it: "ASEAN"
 * @param name the full English name
 * @param aliases other names
 * @param acronym whether the code itself is used in running text
 * @param principal the organisation whose organ this is: the United Nations of their General Assembly
 * @param link the Wikidata item
 */
public record OrganisationEntry(
        String code,
        String name,
        List<String> aliases,
        boolean acronym,
        Optional<String> principal,
        Optional<WikidataLink> link) {
    public OrganisationEntry {
        aliases = List.copyOf(aliases);
    }

    /** An organisation of its own. */
    public OrganisationEntry(
            String code, String name, List<String> aliases, boolean acronym, Optional<WikidataLink> link) {
        this(code, name, aliases, acronym, Optional.empty(), link);
    }
}
