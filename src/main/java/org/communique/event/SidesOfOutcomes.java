package org.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * The sides of a signing or conferral whose sentence names fewer than two: those of the talks it was part of, else those of
 * the nearest event in the text that fits.
 */
final class SidesOfOutcomes {
    private static final Set<EventType> SOURCES = Set.of(
            EventType.MEETING, EventType.DIALOGUE_SESSION, EventType.CONFERENCE, EventType.VISIT, EventType.SIGNING);

    private static final List<String> NUMBERS =
            List.of("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Set<String> STATES =
            WordSet.of("countries", "nations", "states", "governments", "neighbours", "neighbors", "sides", "parties");

    private final List<Draft> events;
    private final List<Scene> scenes;

    SidesOfOutcomes(List<Draft> events, List<Scene> scenes) {
        this.events = events;
        this.scenes = scenes;
    }

    void complete() {
        for (Draft event : events) {
            if (event.type == EventType.SIGNING && event.parties.size() < 2) {
                counted(event);
            }
            if (event.type == EventType.SIGNING && event.parties.size() < 2) {
                ownSentence(event);
            }
            if (event.type == EventType.SIGNING && event.parties.size() < 2) {
                event.partOf.ifPresent(larger -> event.parties.addAll(larger.parties));
                if (event.parties.size() < 2) {
                    nearest(event);
                }
            }
            if (event.type == EventType.COMMEMORATION && event.parties.size() == 1) {
                event.country.map(Party.State::new).ifPresent(event.parties::add);
            }
            boolean shared = event.type == EventType.EXERCISE
                    && event.parties.size() < 2
                    && scenes.get(event.sentence).speaksOf("joint", "bilateral", "together", "combined");
            if (shared) {
                nearest(event);
            }
            if (event.type == EventType.AWARD_CONFERRAL && event.parties.size() == 1) {
                event.country.map(Party.State::new).ifPresent(event.parties::add);
            }
            if (event.type == EventType.AWARD_CONFERRAL && event.parties.size() == 1) {
                named(event);
            }
        }
    }

    /** "The three states": those of the last sentence that names just as many. */
    private void counted(Draft event) {
        Scene scene = scenes.get(event.sentence);
        for (int at = 1; at < scene.size(); at++) {
            int number = NUMBERS.indexOf(scene.word(at - 1));
            if (number < 2 || !STATES.contains(scene.word(at))) {
                continue;
            }
            for (int back = event.sentence; back >= 0; back--) {
                List<Party> named = scenes.get(back).partiesWithin(0, Integer.MAX_VALUE).stream()
                        .filter(Party.State.class::isInstance)
                        .toList();
                if (named.size() == number && named.containsAll(event.parties)) {
                    event.parties.addAll(named);
                    return;
                }
            }
        }
    }

    /** "At the end of the Chilean-Omani talks a protocol was signed": the two states that the sentence itself names. */
    private void ownSentence(Draft event) {
        List<Party> named = scenes.get(event.sentence).partiesWithin(0, Integer.MAX_VALUE).stream()
                .filter(Party.State.class::isInstance)
                .toList();
        if (named.size() == 2 && named.containsAll(event.parties)) {
            event.parties.addAll(named);
        }
    }

    private void nearest(Draft event) {
        events.stream()
                .filter(other -> other != event && SOURCES.contains(other.type) && other.parties.size() >= 2)
                .filter(other -> other.parties.containsAll(event.parties))
                .min(Comparator.comparingInt((Draft other) -> Math.abs(other.sentence - event.sentence))
                        .thenComparingInt(other -> other.sentence))
                .ifPresentOrElse(other -> event.parties.addAll(other.parties), () -> named(event));
    }

    /** The two states of the last sentence that names just two. */
    private void named(Draft event) {
        for (int back = event.sentence; back >= Math.max(0, event.sentence - 2); back--) {
            List<Party> named = scenes.get(back).partiesWithin(0, Integer.MAX_VALUE);
            if (named.size() == 2 && named.containsAll(event.parties)) {
                event.parties.addAll(named);
                return;
            }
        }
    }
}
