package org.communique.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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

    /** The kinds of events that a sentence backs. */
    private final Map<Integer, Set<EventType>> told = new HashMap<>();

    /** Takes note of an event that the story tells. */
    void told(Draft event) {
        for (int sentence : event.sentences) {
            told.computeIfAbsent(sentence, unused -> EnumSet.noneOf(EventType.class))
                    .add(event.type);
        }
    }

    /** Takes note of what a rule read and what the sentence denies or only wishes for. */
    void unreal(Draft draft) {
        unreal.computeIfAbsent(draft.sentence, unused -> new HashSet<>()).add(draft.trigger);
    }

    /** The triggers of these classes that are left where the sentence backs no event of one of {@code types}. */
    List<TriggerMention> of(Scene scene, Set<TriggerClass> classes, Set<EventType> types) {
        List<TriggerMention> left = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (!Collections.disjoint(classes, trigger.classes())) {
                left.add(trigger);
            }
        }
        if (left.isEmpty() || !Collections.disjoint(types, told.getOrDefault(scene.index(), Set.of()))) {
            return List.of();
        }
        for (int denied : unreal.getOrDefault(scene.index(), Set.of())) {
            left.removeIf(trigger -> trigger.range().contains(denied));
        }
        return left;
    }
}
