package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * A town or venue of the gazetteer.
 *
 * @param key stable within the gazetteer, lower-case ASCII: "hanoi"
 * @param name the English name
 * @param aliases other spellings in Latin script
 * @param country ISO 3166-1 alpha-3
 * @param capital whether it is a national capital
 * @param population inhabitants; 0 if unknown
 * @param position WGS 84 latitude and longitude in decimal degrees, as the source gives them
 * @param geonames the GeoNames identifier
 * @param link the Wikidata item
 */
public record PlaceEntry(
        String key,
        String name,
        List<String> aliases,
        String country,
        boolean capital,
        long population,
        Optional<Position> position,
        Optional<String> geonames,
        Optional<WikidataLink> link) {
    public PlaceEntry {
        aliases = List.copyOf(aliases);
    }

    /** WGS 84, decimal degrees, kept as the source's characters so that no digit is invented. */
    public record Position(String latitude, String longitude) {}
}
