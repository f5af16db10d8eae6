package org.communique.event;

import java.util.Optional;

/**
 * Who spoke last before a sentence: whom "he added" and "it also agreed" mean.
 *
 * @param person the last named speaker, if not many sentences ago
 * @param tagged the same, if the sentence before has named the speaker only behind what is said
 * @param institution the last institution that spoke, if not many sentences ago
 * @param isFresh whether the sentence before was spoken
 */
record LastSpeaker(
        Optional<Speaker> person,
        Optional<Speaker> tagged,
        Optional<Speaker.Institution> institution,
        boolean isFresh) {
    static LastSpeaker none() {
        return new LastSpeaker(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Who spoke last after one more has spoken, in a sentence that names the speaker {@code behind} what is said or not. */
    LastSpeaker and(Speaker speaker, boolean behind) {
        return switch (speaker) {
            case Speaker.Named named ->
                new LastSpeaker(Optional.of(named), behind ? Optional.of(named) : Optional.empty(), institution, true);
            case Speaker.Institution spoke -> new LastSpeaker(person, Optional.empty(), Optional.of(spoke), true);
            case Speaker.Parties unused -> new LastSpeaker(person, Optional.empty(), institution, true);
        };
    }

    /** The same when a sentence has passed in which nobody spoke. */
    LastSpeaker aged() {
        return new LastSpeaker(person, Optional.empty(), institution, false);
    }
}
