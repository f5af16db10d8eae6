package org.communique.event;

import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/** Reads an event of one kind from a trigger that no other rule took, and from whom the sentence names around it. */
interface ResidualRule {
    /** The triggers it asks for. */
    Set<TriggerClass> triggers();

    /** The types of which the sentence must not tell an event already. */
    Set<EventType> kin();

    /** What the trigger tells; nothing where the sentence does not name the sides that it needs. */
    List<Draft> read(Scene scene, TriggerMention left);
}
