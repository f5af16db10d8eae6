package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * A news agency, newspaper, broadcaster or ministry that publishes news.
 *
 * @param name the English name
 * @param aliases acronyms and other names
 * @param country ISO 3166-1 alpha-3 of the state it reports from: its officials need no country adjective
 * @param link the Wikidata item
 */
public record PublisherEntry(String name, List<String> aliases, String country, Optional<WikidataLink> link) {
    public PublisherEntry {
        aliases = List.copyOf(aliases);
    }
}
