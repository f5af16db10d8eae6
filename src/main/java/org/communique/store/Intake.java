package org.communique.store;

import org.communique.rdf.ArticleGraph;

/** Takes the articles of one edition in: readers see all of them at its end or, if it fails, none. */
public interface Intake {
    /** Works out what takes no look at the store. Safe for use by many threads. */
    PreparedArticle prepare(ArticleGraph article);

    /**
     * Puts an article into the store. To be called by the thread that publishes.
     *
     * @return what becomes of it
     */
    Placement place(PreparedArticle article);
}
