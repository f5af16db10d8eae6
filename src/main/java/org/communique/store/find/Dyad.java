package org.communique.store.find;

/**
 * Two states that were parties of the same events.
 *
 * @param one the code of the one that comes first by code
 * @param other the code of the other
 * @param events how many events
 */
public record Dyad(String one, String other, int events) {}
