package org.communique.reconcile.web;

/** What became of a question. */
public sealed interface Answer<T> {
    /** The answer, as it was read. */
    record Given<T>(T content) implements Answer<T> {}

    /** This question has no usable answer; another one may have. The reason says where, what and what was expected. */
    record Broken<T>(String reason) implements Answer<T> {}

    /** The service answers nothing for the time being, so nothing more should be asked now. */
    record Unavailable<T>(String reason) implements Answer<T> {}
}
