package org.communique.entity;

/**
 * A claim that something is a Wikidata item.
 *
 * @param item "Q1858"
 * @param sources how many independent families of evidence say so
 */
public record WikidataLink(String item, int sources) {
    public WikidataLink {
        if (!item.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("wikidata: %s (expected: Q and digits)".formatted(item));
        }
    }
}
