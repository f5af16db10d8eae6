package org.communique.event;

/** Who speaks in a statement. */
public sealed interface Speaker {
    /** A named person; {@code key} of the {@link PersonReport}. */
    record Named(String key) implements Speaker {}

    /** The sides of the event together: "both sides agreed". */
    record Parties() implements Speaker {}

    /** An institution that states a position, as worded: "the Foreign Ministry". */
    record Institution(String name) implements Speaker {}
}
