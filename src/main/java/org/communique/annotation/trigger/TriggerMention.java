package org.communique.annotation.trigger;

import java.util.Set;
import org.communique.annotation.TokenRange;

/**
 * Words of a sentence that may tell of an event.
 *
 * @param range the words
 * @param classes what they may tell; more than one where a word is verb and noun
 */
public record TriggerMention(TokenRange range, Set<TriggerClass> classes) {
    public TriggerMention {
        classes = Set.copyOf(classes);
    }

    public boolean is(TriggerClass triggerClass) {
        return classes.contains(triggerClass);
    }
}
