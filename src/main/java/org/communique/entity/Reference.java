package org.communique.entity;

import org.communique.annotation.TokenRange;

/** Words of a sentence that stand for somebody known from the story. */
public sealed interface Reference {
    /** The words. */
    TokenRange range();

    /** A person by name, post or pronoun; {@code person} is the {@link Person#index}. */
    record ToPerson(TokenRange range, int person, Form form) implements Reference {}

    /** All sides together: "both sides", "the two ministers", "they". */
    record ToSides(TokenRange range, Form form) implements Reference {}

    /** How somebody is referred to. */
    enum Form {
        NAME,
        POST,
        PRONOUN
    }
}
