package org.communique.event;

import java.util.Optional;

/**
 * Who spoke last before a sentence: whom "he added" and "it also agreed" mean.
 *
 * @param person the last named speaker, if not many sentences ago
 * @param institution the last institution that spoke, if not many sentences ago
 */
record LastSpeaker(Optional<Speaker> person, Optional<Speaker.Institution> institution) {
    static LastSpeaker none() {
        return new LastSpeaker(Optional.empty(), Optional.empty());
    }

    LastSpeaker and(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> new LastSpeaker(Optional.of(named), institution);
            case Speaker.Institution spoke -> new LastSpeaker(person, Optional.of(spoke));
            case Speaker.Parties unused -> this;
        };
    }
}
