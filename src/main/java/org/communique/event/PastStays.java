package org.communique.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.entity.Party;

/**
 * What a visitor did on a visit of some time ago: {@code "A visited Chad in September. A met B and called on C"}. Told right
 * behind that visit and without a day of its own, it is no news of today but was part of the visit.
 */
final class PastStays {
    private static final Set<EventType> WITHIN =
            Set.of(EventType.MEETING, EventType.AWARD_CONFERRAL, EventType.SIGNING, EventType.DIALOGUE_SESSION);
    private static final int SENTENCES = 3;

    /** How far back a visit lies that is no longer news, in days. */
    private static final int LONG_AGO = 10;

    private final List<Draft> events;
    private final Optional<LocalDate> published;

    PastStays(List<Draft> events, Optional<LocalDate> published) {
        this.events = events;
        this.published = published;
    }

    /** Dates and marks such events; to be asked before they take the day of publication. */
    void complete() {
        for (Draft event : events) {
            boolean open = WITHIN.contains(event.type)
                    && event.status == Status.HELD
                    && event.start.isEmpty()
                    && event.placeMention.isEmpty();
            if (open) {
                stay(event).ifPresent(visit -> {
                    event.start = visit.start.map(start -> new Occurrence(start.date(), DateBasis.RELATED_EVENT));
                    event.background = true;
                    visit.background = true;
                    event.country = event.country.or(() -> visit.country);
                    event.partOf = Optional.of(visit);
                });
            }
        }
    }

    private Optional<Draft> stay(Draft event) {
        return events.stream()
                .filter(visit -> visit.type == EventType.VISIT && visit.status == Status.HELD)
                .filter(visit -> visit.start.isPresent() && visit.country.isPresent() && isLongAgo(visit))
                .filter(visit -> event.sentence >= visit.sentence && event.sentence - visit.sentence <= SENTENCES)
                .filter(visit -> isVisitorOf(visit, event))
                .filter(visit -> event.country.isEmpty() || event.country.equals(visit.country))
                .filter(visit -> event.parties.contains(new Party.State(visit.country.get())))
                .filter(visit -> nothingBetween(visit, event))
                .reduce((one, other) -> other);
    }

    private boolean isLongAgo(Draft visit) {
        LocalDate last = visit.end.or(() -> visit.start).orElseThrow().date().latest();
        return published.filter(day -> last.isBefore(day.minusDays(LONG_AGO))).isPresent();
    }

    private static boolean isVisitorOf(Draft visit, Draft event) {
        return event.participants.keySet().stream()
                .anyMatch(person -> visit.participants.getOrDefault(person, Role.HOST) != Role.HOST);
    }

    /** Whether no current event of the visitor is told between the two. */
    private boolean nothingBetween(Draft visit, Draft event) {
        return events.stream()
                .filter(other -> !other.background && other.start.isPresent())
                .filter(other -> other.sentence > visit.sentence && other.sentence < event.sentence)
                .noneMatch(other -> isVisitorOf(visit, other));
    }
}
