package org.communique.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
        List<TriggerMention> left = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (!Collections.disjoint(classes, trigger.classes())) {
                left.add(trigger);
            }
        }
        if (left.isEmpty() || isTold(scene, types, events)) {
            return List.of();
        }
        for (int denied : unreal.getOrDefault(scene.index(), Set.of())) {
            left.removeIf(trigger -> trigger.range().contains(denied));
        }
        return left;
    }

    private static boolean isTold(Scene scene, Set<EventType> types, Collection<Draft> events) {
        for (Draft event : events) {
            if (types.contains(event.type) && event.sentences.contains(scene.index())) {
                return true;
            }
        }
        return false;
    }
}
