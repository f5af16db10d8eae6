package org.communique.article;

/** The outcome of reading one file: an article, or the reason why there is none. */
public sealed interface Reading {
    /** The file holds an article. */
    record Accepted(Article article) implements Reading {}

    /** The file can't be used. */
    record Rejected(Rejection rejection) implements Reading {}
}
