package org.communique.store.find;

/**
 * What was made from a revision of the store.
 *
 * @param revision that it was made from
 */
public record Made<T>(String revision, T value) {}
