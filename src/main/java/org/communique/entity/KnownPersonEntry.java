package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * A holder of high office whom the gazetteer knows.
 *
 * @param key unique within the gazetteer and part of the IRI: the name, and more where several bear it
 * @param name the English name
 * @param aliases other names and spellings
 * @param side the code of the state or organisation that the offices are of
 * @param offices the offices, in the order of the file
 * @param link the Wikidata item
 */
public record KnownPersonEntry(
        String key, String name, List<String> aliases, String side, List<Office> offices, Optional<WikidataLink> link) {
    public KnownPersonEntry {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** One whose name nobody else bears. */
    public KnownPersonEntry(
            String name, List<String> aliases, String side, List<Office> offices, Optional<WikidataLink> link) {
        this(name, name, aliases, side, offices, link);
    }

    KnownPersonEntry keyed(String newKey) {
        return new KnownPersonEntry(newKey, name, aliases, side, offices, link);
    }

    /**
     * An office and when it was held.
     *
     * @param label "Minister of Foreign Affairs of Chad"
     * @param start from when, as far as known
     * @param end until when, as far as known; nothing is no proof that it is still held
     */
    public record Office(String label, Optional<PartialDate> start, Optional<PartialDate> end) {}
}
