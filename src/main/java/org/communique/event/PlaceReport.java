package org.communique.event;

import java.util.Optional;
import org.communique.entity.Linking;
import org.communique.entity.PlaceEntry;

/**
 * Where an event took place.
 *
 * @param name the town or venue as worded
 * @param linking the gazetteer's entry
 * @param country ISO 3166-1 alpha-3 of the place
 */
public record PlaceReport(String name, Linking<PlaceEntry> linking, Optional<String> country) {}
