package org.communique.event;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Whether an event of which little is known may be one that the story tells plainly: then it is no event of its own. */
final class ToldAlready {
    private static final Set<EventType> ENCOUNTERS =
            Set.of(EventType.MEETING, EventType.CALL, EventType.DIALOGUE_SESSION, EventType.CONFERENCE);

    private final Collection<Draft> events;

    ToldAlready(Collection<Draft> events) {
        this.events = List.copyOf(events);
    }

    boolean tells(Draft draft) {
        if (draft.apart) {
            return events.stream()
                    .anyMatch(event -> event.type == draft.type
                            && event.sentence != draft.sentence
                            && event.parties.equals(draft.parties)
                            && draft.participants.keySet().containsAll(event.participants.keySet()));
        }
        return switch (draft.type) {
            case MEETING, CALL ->
                events.stream().anyMatch(event -> isEncounterOf(event, draft) || isStayOf(event, draft))
                        || areBusy(draft);
            case VISIT -> events.stream().anyMatch(event -> isVisitOf(event, draft));
            case SIGNING, EXERCISE, COMMEMORATION, DIALOGUE_SESSION, CONFERENCE, AWARD_CONFERRAL ->
                events.stream().anyMatch(event -> event.type == draft.type);
        };
    }

    private static boolean isEncounterOf(Draft event, Draft draft) {
        if (!ENCOUNTERS.contains(event.type) || areDatedApart(event, draft)) {
            return false;
        }
        boolean people = event.participants.keySet().containsAll(draft.participants.keySet());
        boolean sides = event.parties.containsAll(draft.parties);
        boolean shared = !Collections.disjoint(event.participants.keySet(), draft.participants.keySet());
        boolean unnamed = event.participants.size() < 2 || draft.participants.size() < 2;
        return people && !draft.participants.isEmpty()
                || sides
                        && (event.type == EventType.DIALOGUE_SESSION
                                || shared && unnamed
                                || event.participants.isEmpty());
    }

    /** Whether both have dates of their own, and not the same. */
    private static boolean areDatedApart(Draft event, Draft draft) {
        return event.start.isPresent()
                && draft.start.isPresent()
                && (event.end
                                .or(() -> event.start)
                                .get()
                                .date()
                                .latest()
                                .isBefore(draft.start.get().date().earliest())
                        || draft.start
                                .get()
                                .date()
                                .latest()
                                .isBefore(event.start.get().date().earliest()));
    }

    /** Whether all of them are told to have met others: then they may only be named together. */
    private boolean areBusy(Draft draft) {
        return !draft.participants.isEmpty()
                && draft.participants.keySet().stream()
                        .allMatch(person -> events.stream()
                                .anyMatch(event -> ENCOUNTERS.contains(event.type)
                                        && !areDatedApart(event, draft)
                                        && event.status == draft.status
                                        && event.participants.containsKey(person)));
    }

    /** "A visited Chad, with B as his host": they are told to be guest and host. */
    private static boolean isStayOf(Draft event, Draft draft) {
        return event.type == EventType.VISIT
                && event.sentence == draft.sentence
                && event.participants.keySet().containsAll(draft.participants.keySet());
    }

    private static boolean isVisitOf(Draft event, Draft draft) {
        return event.type == EventType.VISIT
                && event.country.equals(draft.country)
                && !Collections.disjoint(event.guests, draft.guests);
    }
}
