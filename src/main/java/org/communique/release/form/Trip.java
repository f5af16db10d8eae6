package org.communique.release.form;

import java.util.List;

/**
 * Somebody in another country than the one represented.
 *
 * @param id of the trip, unique in the dataset
 * @param event the IRI of the event that it is taken from, the widest one: a visit rather than a meeting within
 * @param traveller the person's IRI
 * @param position as worded, empty if not reported
 * @param home the side represented
 * @param countryCode ISO 3166-1 alpha-3 of the country visited
 * @param start the first day, or month or year; empty if not reported
 * @param end the last day likewise
 * @param days how many days, empty if not known
 * @param cities the places, by name
 * @param multilateral the label of a conference, or of an event of three sides or more; empty if there was none
 * @param signed whether a document was signed or issued there
 * @param sources addresses of articles that report it, at most three
 */
record Trip(
        String id,
        String event,
        String traveller,
        String name,
        String position,
        Party home,
        String country,
        String countryCode,
        String start,
        String end,
        String days,
        List<String> cities,
        String multilateral,
        boolean signed,
        List<String> sources) {}
