package org.communique.publish.view;

import java.util.List;
import java.util.Optional;

/**
 * What the views know of one event of the consensus. Things are given by their IRIs; a text is empty where nothing is
 * known, and so is a list.
 *
 * @param type the local name of its class, such as {@code Visit}
 * @param start when it began: a day, a month or a year in ISO form
 * @param end its last day, month or year
 * @param status the IRI of a status
 * @param ordinal its number in its series, in digits
 * @param countries where it was
 * @param hosts the sides that received the others
 * @param participations who took part for whom
 * @param reports the days on which the reports of it were published, one for each report
 */
public record EventFacts(
        String iri,
        String label,
        String type,
        String start,
        String end,
        String status,
        String ordinal,
        List<String> places,
        List<String> countries,
        List<String> hosts,
        List<String> parties,
        List<String> series,
        List<String> topics,
        List<Part> participations,
        List<String> reports) {
    /** The days of its reports, as far as they are known. */
    List<String> reportDays() {
        return reports.stream().filter(day -> !day.isEmpty()).toList();
    }

    /** The hosts as reported, else the countries where it was. */
    List<String> hostsOrCountries() {
        return hosts.isEmpty() ? countries : hosts;
    }

    /** Its number in its series; empty if unknown or no number. */
    Optional<Integer> number() {
        return ordinal.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(ordinal)) : Optional.empty();
    }

    /** Its status by its code; empty if unknown. */
    String statusCode() {
        return EventIndex.code(status);
    }

    /** Whether it took place, for all that is known: nothing says that it is planned, postponed or cancelled. */
    boolean isHeld() {
        return status.isEmpty() || statusCode().equals("held");
    }

    /**
     * The part of one person.
     *
     * @param represents the sides spoken for
     */
    public record Part(String person, List<String> represents) {}
}
