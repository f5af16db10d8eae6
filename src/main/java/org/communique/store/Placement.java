package org.communique.store;

/**
 * What became of one article that was published.
 *
 * @param identifier the file's stem
 * @param id the last part of the article's IRI
 * @param change what happened
 * @param reason why, in words for the user
 */
public record Placement(String identifier, String id, Change change, String reason) {
    /** What happened to the store. */
    public enum Change {
        /** The article is new. */
        ADDED,
        /** The store held another graph of this article or identifier; it is gone. */
        REPLACED,
        /** The store holds exactly this graph. */
        UNCHANGED,
        /** Another identifier has the same text, date and publisher; the smaller identifier stands. */
        DUPLICATE,
        /** Another text has the same IRI; nothing was changed. */
        REFUSED
    }
}
