package org.communique.store.find;

/**
 * A thing in brief.
 *
 * @param name its best name, shortened if very long
 * @param type the local name of its class
 * @param date when it began or was published, in ISO form; empty if unknown
 * @param weight in how many events it plays a part, or how many reports there are of it
 */
public record Brief(String iri, String name, String type, String date, int weight) {}
