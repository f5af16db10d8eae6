package org.communique.rdf;

import java.util.List;
import java.util.Optional;
import org.communique.article.Rejection;

/**
 * What the shapes let pass of one article.
 *
 * @param admitted the article without the reports that violate a shape; nothing if the article itself does
 * @param rejections why something was left out; empty if the article passed whole
 */
public record Admission(Optional<ArticleGraph> admitted, List<Rejection> rejections) {
    public Admission {
        rejections = List.copyOf(rejections);
    }
}
