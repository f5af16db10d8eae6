package org.communique.release.form;

import java.util.List;

/**
 * An event report with its code of event data: who did it to whom, where, and which story says so.
 *
 * @param iri of the report
 * @param event the IRI of the event of the consensus; the report's own if it is of none
 * @param plover its type: "CONSULT"
 * @param mode of the type: "visit", empty if it has none
 * @param date its first day, empty if it is not known to the day
 * @param endDate its last day, empty likewise
 * @param actors who acted; where a type has no direction, the first party in the alphabet of codes
 * @param recipients towards whom
 * @param confidence from 0 to 1, empty if not told
 * @param evidence the IRI of a passage, empty if there is none
 */
record CodedEvent(
        String iri,
        String event,
        String plover,
        String mode,
        String date,
        String endDate,
        List<Actor> actors,
        List<Actor> recipients,
        Place place,
        String confidence,
        String evidence,
        Story story) {
    /**
     * A party and those who were there for it.
     *
     * @param people as the article writes their names
     * @param posts as the article words them
     */
    record Actor(Party party, List<String> people, List<String> posts) {}

    /**
     * The article.
     *
     * @param published a day, month or year; empty if it does not say
     */
    record Story(
            String id,
            String publisher,
            String published,
            String address,
            String headline,
            List<String> people,
            List<String> organisations,
            List<String> places) {}

    /** PLOVER's category: 1 verbal and 2 material cooperation. Reports of diplomacy have no code of conflict. */
    int quad() {
        return switch (plover) {
            case "COOPERATE", "AID", "RETREAT" -> 2;
            default -> 1;
        };
    }
}
