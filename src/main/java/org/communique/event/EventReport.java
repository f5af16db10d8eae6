package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.entity.Party;

/**
 * One event as one article reports it.
 *
 * @param key unique within the article: "event-1" in the order of the text
 * @param type what kind of event
 * @param main whether the article reports it, as against mentions it as background or prospect
 * @param status whether it has happened
 * @param start its day, or the first day of several
 * @param end its last day, where one is given
 * @param place where it took place
 * @param country ISO 3166-1 alpha-3 of the place
 * @param series the series it is a round of
 * @param ordinal its number in the series
 * @param parties the sides that took part, sorted by code
 * @param participations who took part in which role, in the order of the text
 * @param documents what was signed, issued or adopted at it
 * @param award what was conferred, for a conferral
 * @param partOf key of the larger event it happened within
 * @param evidence where the article says so; never empty
 */
public record EventReport(
        String key,
        EventType type,
        boolean main,
        Status status,
        Optional<Occurrence> start,
        Optional<Occurrence> end,
        Optional<PlaceReport> place,
        Optional<String> country,
        Optional<SeriesReport> series,
        OptionalInt ordinal,
        List<Party> parties,
        List<Participation> participations,
        List<DocumentReport> documents,
        Optional<AwardReport> award,
        Optional<String> partOf,
        List<Evidence> evidence) {
    public EventReport {
        parties = parties.stream().sorted().toList();
        participations = List.copyOf(participations);
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
    }
}
