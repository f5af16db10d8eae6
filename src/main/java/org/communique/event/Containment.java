package org.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.entity.Party;

/**
 * Which larger event another was part of: a signing of the talks, talks of a visit, a meeting on the margins of a
 * conference.
 */
final class Containment {
    private static final Set<EventType> WITHIN_TALKS = Set.of(EventType.SIGNING, EventType.AWARD_CONFERRAL);
    private static final Set<EventType> WITHIN_VISIT =
            Set.of(EventType.DIALOGUE_SESSION, EventType.MEETING, EventType.SIGNING, EventType.AWARD_CONFERRAL);

    private final List<Draft> events;
    private final List<Draft> visits;

    Containment(List<Draft> events) {
        this.events = events;
        this.visits =
                events.stream().filter(event -> event.type == EventType.VISIT).toList();
    }

    void complete() {
        events.stream().filter(event -> event.phase.isEmpty()).forEach(event -> event.partOf = larger(event));
        events.stream()
                .filter(event -> event.status == Status.PLANNED
                        && WITHIN_VISIT.contains(event.type)
                        && event.partOf.isEmpty()
                        && event.start.isPresent())
                .forEach(event -> event.partOf = heldVisitsOf(event)
                        .filter(visit -> visit.end.isPresent() && withinDates(visit, event) && inCountry(visit, event))
                        .findFirst());
    }

    /** The current visits whose visitor takes part in an event, those to one of its sides first. */
    Stream<Draft> heldVisitsOf(Draft event) {
        return visits.stream()
                .filter(visit -> visit.status == Status.HELD && !visit.background)
                .filter(visit -> visitorTakesPart(visit, event))
                .sorted(Comparator.comparing(visit -> !isToSideOf(visit, event)));
    }

    /** On a tour, talks with a side are in that side's country. */
    private static boolean isToSideOf(Draft visit, Draft event) {
        return visit.country
                .map(Party.State::new)
                .filter(event.parties::contains)
                .isPresent();
    }

    private Optional<Draft> larger(Draft event) {
        if (event.background && event.type != EventType.SIGNING && event.status != Status.PLANNED) {
            return Optional.empty();
        }
        List<Draft> mayContain =
                WITHIN_TALKS.contains(event.type) ? events : WITHIN_VISIT.contains(event.type) ? visits : List.of();
        return mayContain.stream()
                .filter(other -> other.status == event.status && other != event && contains(other, event))
                .max(Comparator.comparingInt(Containment::closeness)
                        .thenComparing(other -> other.type != EventType.VISIT || isToSideOf(other, event))
                        .thenComparing(other -> other.type != EventType.CONFERENCE)
                        .thenComparingInt(other -> -Math.abs(other.sentence - event.sentence)));
    }

    /** Of talks, those told with a day of their own count before others; a visit comes last. */
    private static int closeness(Draft larger) {
        if (larger.type == EventType.VISIT) {
            return 0;
        }
        return larger.type == EventType.MEETING && larger.start.isEmpty() || larger.type == EventType.CONFERENCE
                ? 1
                : 2;
    }

    private static boolean contains(Draft larger, Draft event) {
        boolean talks = WITHIN_TALKS.contains(event.type)
                && (larger.type == EventType.DIALOGUE_SESSION
                        || larger.type == EventType.MEETING
                        || larger.type == EventType.CONFERENCE
                                && event.type == EventType.SIGNING
                                && Math.abs(event.sentence - larger.sentence) <= 2);
        boolean visit = WITHIN_VISIT.contains(event.type) && larger.type == EventType.VISIT;
        if (!talks && !visit) {
            return false;
        }
        boolean announced = event.type == EventType.SIGNING && event.status == Status.PLANNED;
        boolean fits = (announced || larger.background == event.background) && withinDates(larger, event);
        boolean sharesSide = event.parties.isEmpty() || larger.parties.stream().anyMatch(event.parties::contains);
        boolean place = visit ? visitorTakesPart(larger, event) && inCountry(larger, event) : placesFit(larger, event);
        return fits && sharesSide && place;
    }

    private static boolean inCountry(Draft visit, Draft event) {
        return event.country.isEmpty() || visit.country.isEmpty() || event.country.equals(visit.country);
    }

    private static boolean placesFit(Draft larger, Draft event) {
        return event.placeName.isEmpty() || larger.placeName.isEmpty() || event.placeName.equals(larger.placeName);
    }

    private static boolean visitorTakesPart(Draft visit, Draft event) {
        return event.participants.keySet().stream()
                        .anyMatch(person -> visit.participants.getOrDefault(person, Role.HOST) != Role.HOST)
                || event.participants.isEmpty() && event.parties.containsAll(visit.parties);
    }

    private static boolean withinDates(Draft larger, Draft event) {
        if (larger.start.isEmpty() || event.start.isEmpty()) {
            return true;
        }
        PartialDate from = larger.start.get().date();
        PartialDate to = larger.end.map(Occurrence::date).orElse(from);
        PartialDate day = event.start.get().date();
        return !day.latest().isBefore(from.earliest())
                && !day.earliest().isAfter(to.latest().plusDays(larger.end.isPresent() ? 0 : 7));
    }
}
