package org.communique.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/**
 * The words of a story that may tell of an event and from which none was made: those of sentences that back no event of the
 * same kind, but for what a rule read and {@code Modality} found denied or only wished for.
 */
final class Leftovers {
    /** The words of what is not real, by sentence. */
    private final Map<Integer, Set<Integer>> unreal = new HashMap<>();

    /** Takes note of what a rule read and what the sentence denies or only wishes for. */
    void unreal(Draft draft) {
        unreal.computeIfAbsent(draft.sentence, unused -> new HashSet<>()).add(draft.trigger);
    }

    /** The triggers of these classes that are left where the sentence backs none of {@code events} of one of {@code types}. */
    List<TriggerMention> of(Scene scene, Set<TriggerClass> classes, Set<EventType> types, Collection<Draft> events) {
        boolean told = events.stream()
                .anyMatch(event -> types.contains(event.type) && event.sentences.contains(scene.index()));
        if (told) {
            return List.of();
        }
        Set<Integer> denied = unreal.getOrDefault(scene.index(), Set.of());
        return scene.triggers().stream()
                .filter(trigger -> trigger.classes().stream().anyMatch(classes::contains))
                .filter(trigger -> denied.stream().noneMatch(trigger.range()::contains))
                .toList();
    }
}
