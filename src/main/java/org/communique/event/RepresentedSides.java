package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * The sides of a conference that a sentence behind it lists: {@code "Chad, Mali and Niger were represented"}, {@code "the
 * deputy ministers of Peru and Oman also attended"}, {@code "it brought together officers of A, B and C"}. A commission at
 * which three and more states sit is no round of two.
 */
final class RepresentedSides {
    private static final int NEAR = 4;
    private static final int MANY = 3;
    private static final Set<String> THERE = WordSet.of("attended", "participated", "represented", "attending");

    private final List<Scene> scenes;

    RepresentedSides(List<Scene> scenes) {
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        for (Draft event : events) {
            boolean untold = event.type == EventType.DIALOGUE_SESSION && event.parties.size() < 2;
            if (event.status == Status.HELD && (untold || event.type == EventType.CONFERENCE)) {
                List<Party> sides = listed(event, events);
                if (untold && sides.size() >= MANY) {
                    event.type = EventType.CONFERENCE;
                }
                if (event.type == EventType.CONFERENCE) {
                    event.parties.addAll(sides);
                }
            }
        }
    }

    private List<Party> listed(Draft event, List<Draft> events) {
        List<Party> sides = new ArrayList<>();
        for (int at = event.sentence; at < Math.min(scenes.size(), event.sentence + NEAR + 1); at++) {
            int sentence = at;
            boolean others = events.stream()
                    .anyMatch(other -> other != event
                            && other.sentence > event.sentence
                            && other.sentence <= sentence
                            && (other.type == EventType.CONFERENCE || other.type == EventType.DIALOGUE_SESSION));
            if (others) {
                return sides;
            }
            sides.addAll(listedIn(scenes.get(at)));
        }
        return sides;
    }

    private static List<Party> listedIn(Scene scene) {
        for (int at = 1; at < scene.size(); at++) {
            List<Party> sides = List.of();
            if (scene.isAt(at, "brought", "brings") && scene.word(at + 1).equals("together")
                    || scene.isAt(at, "attended") && scene.word(at + 1).equals("by")) {
                sides = scene.partiesWithin(at, scene.size());
            } else if (isThere(scene, at) && !meets(scene, at)) {
                sides = scene.partiesWithin(0, at);
            }
            List<Party> states =
                    sides.stream().filter(Party.State.class::isInstance).toList();
            if (states.size() > 1) {
                return states;
            }
        }
        return List.of();
    }

    private static boolean isThere(Scene scene, int at) {
        return scene.isAt(at, THERE)
                        && !scene.isAt(at + 1, "by")
                        && (!scene.isAt(at, "represented") || scene.isAt(at - 1, "was", "were", "also", "been"))
                || scene.isAt(at, "took", "take") && scene.word(at + 1).equals("part")
                || scene.isAt(at, "sent")
                        && scene.isAt(at + 1, "delegations", "representatives", "observers", "officials")
                || scene.isAt(at, "were") && scene.word(at + 1).equals("present");
    }

    private static boolean meets(Scene scene, int to) {
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.range().first() < to
                        && (trigger.is(TriggerClass.MEET)
                                || trigger.is(TriggerClass.RECEIVE)
                                || trigger.is(TriggerClass.TALKS)));
    }
}
