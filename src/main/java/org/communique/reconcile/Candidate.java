package org.communique.reconcile;

/**
 * An item that somebody holds possible for a thing.
 *
 * @param item {@code Q…}
 * @param score as its finder gives it, from 0 to 100
 * @param finder who found it: the service, the search or the store itself
 */
record Candidate(String item, String label, String description, double score, String finder) {}
