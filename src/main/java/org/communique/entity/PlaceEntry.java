package org.communique.entity;

import java.util.Optional;

/**
 * A town or venue of the gazetteer.
 *
 * @param key stable within the gazetteer, lower-case ASCII: "hanoi"
 * @param name the English name
 * @param country ISO 3166-1 alpha-3
 * @param wikidata the item, "Q1858"
 */
public record PlaceEntry(String key, String name, String country, Optional<String> wikidata) {}
