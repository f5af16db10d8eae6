package org.communique.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a story that announces a journey tells of its programme lies ahead too: {@code "She flies to Rome on Friday. A meeting
 * with the Pope is on her agenda."}
 */
final class Announcements {
    private static final Set<String> AHEAD = Set.of(
            "will",
            "expected",
            "planned",
            "scheduled",
            "awaits",
            "await",
            "agenda",
            "programme",
            "itinerary",
            "due",
            "expects",
            "upcoming",
            "agreed",
            "includes",
            "is",
            "are",
            "begins",
            "starts",
            "follows",
            "holds",
            "meets");
    private static final Set<String> BEHIND =
            Set.of("was", "were", "had", "met", "held", "received", "visited", "signed", "told", "called");

    private final List<Scene> scenes;

    Announcements(List<Scene> scenes) {
        this.scenes = scenes;
    }

    void mark(List<Draft> events) {
        List<Draft> journeys = events.stream()
                .filter(event -> event.type == EventType.VISIT && event.status == Status.PLANNED && !event.background)
                .toList();
        for (Draft event : events) {
            boolean open = event.status == Status.HELD
                    && event.start.isEmpty()
                    && !event.undated
                    && (event.type == EventType.MEETING
                            || event.type == EventType.DIALOGUE_SESSION
                            || event.type == EventType.SIGNING
                            || event.type == EventType.VISIT);
            boolean ofJourney = journeys.stream()
                    .anyMatch(journey -> journey != event
                            && !Collections.disjoint(journey.participants.keySet(), event.participants.keySet()));
            Scene scene = scenes.get(event.sentence);
            if (open && ofJourney && scene.speaksOf(AHEAD) && !scene.speaksOf(BEHIND)) {
                event.status = Status.PLANNED;
            }
        }
    }
}
