package org.communique.store;

import java.util.Optional;
import org.communique.rdf.ArticleGraph;
import org.communique.store.view.ArticleView;

/**
 * An article with all that can be worked out without a look at the store.
 *
 * @param graph what it says
 * @param digest SHA-256 of the graph's canonical N-Quads
 * @param view its reports as the merge reads them
 */
public record PreparedArticle(ArticleGraph graph, String digest, Optional<ArticleView> view) {}
