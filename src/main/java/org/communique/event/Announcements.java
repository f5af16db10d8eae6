package org.communique.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * What a story that announces a journey or a gathering tells of its programme lies ahead too: {@code "She flies to Rome on
 * Friday. A meeting with the Pope is on her agenda. Talks with the ministers follow."}
 */
final class Announcements {
    private static final Set<String> AHEAD = WordSet.words("""
            will expected planned scheduled awaits await agenda programme itinerary due expects upcoming agreed
            includes is are begins starts follows holds meets""");
    private static final Set<String> BEHIND = WordSet.words("""
            was were had met held received visited signed told called""");

    /** Words in -ed that tell of no past: "the wounded", "need", "United". */
    private static final int SHORTEST_PAST = 5;

    private static final Set<String> BE_OR_HAVE = WordSet.words("""
            is are be been being to will also the a an of and joint""");

    private static final Set<String> PAST = WordSet.words("""
            has have took came went made gave sat spoke said left flew paid led began saw brought became did put""");

    private final List<Scene> scenes;

    Announcements(List<Scene> scenes) {
        this.scenes = scenes;
    }

    void mark(List<Draft> events) {
        List<Draft> journeys = events.stream()
                .filter(event -> event.type == EventType.VISIT || event.type == EventType.CONFERENCE)
                .filter(event -> event.status == Status.PLANNED && !event.background)
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
            boolean ahead = scene.speaksOf(AHEAD) || isPresent(scene);
            if (open && ofJourney && ahead && !scene.speaksOf(BEHIND)) {
                event.status = Status.PLANNED;
            }
        }
        events.stream()
                .filter(visit -> visit.type == EventType.VISIT && visit.status == Status.HELD)
                .filter(visit -> visit.start.isEmpty() && visit.end.isEmpty() && !visit.undated && !visit.ended)
                .filter(visit -> !visit.background && !isMade(visit) && isAllAhead(visit, events))
                .forEach(visit -> visit.status = Status.PLANNED);
    }

    /** "A landed in Oslo". */
    private boolean isMade(Draft visit) {
        String word = scenes.get(visit.sentence).word(visit.trigger);
        return word.endsWith("ed") || BEHIND.contains(word) || PAST.contains(word);
    }

    /** "A invited B on a visit. They will meet on Monday": nothing of what the visitor does there is past. */
    private static boolean isAllAhead(Draft visit, List<Draft> events) {
        List<Draft> programme = events.stream()
                .filter(event -> event != visit && event.type != EventType.CALL && !event.background)
                .filter(event -> event.country.isEmpty() || event.country.equals(visit.country))
                .filter(event -> !Collections.disjoint(event.participants.keySet(), visit.participants.keySet()))
                .toList();
        return !programme.isEmpty() && programme.stream().allMatch(event -> event.status == Status.PLANNED);
    }

    /** "Talks of the two leaders follow": no word of the sentence stands in the past. */
    private static boolean isPresent(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            String word = scene.word(at);
            boolean past = word.endsWith("ed") && word.length() >= SHORTEST_PAST && !scene.isAt(at - 1, BE_OR_HAVE);
            if (past || scene.isAt(at, PAST)) {
                return false;
            }
        }
        return true;
    }
}
