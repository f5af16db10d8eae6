package org.communique.annotation.time;

import java.util.Optional;
import org.communique.annotation.PartialDate;
import org.communique.text.Span;

/**
 * What the dateline of a story tells: "HANOI, November 22. /TASS/." names a city, a day and an agency. The city is where
 * the story was written, not necessarily where it happened.
 *
 * @param span the whole dateline
 * @param place the city as it is written
 * @param region what is written behind the city: "SALVADOR, Brazil"
 * @param date the day, with the year of publication if it has none of its own
 * @param agency the agency or paper as it is written
 */
public record Dateline(
        Span span, Optional<Span> place, Optional<Span> region, Optional<PartialDate> date, Optional<String> agency) {}
