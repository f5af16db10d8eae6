package org.communique.store.merge;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.store.view.ArticleView;

/**
 * One article before and after an edition.
 *
 * @param before nothing if it came
 * @param after nothing if it went
 */
public record Change(Optional<ArticleView> before, Optional<ArticleView> after) {
    /** What was there and what is. */
    public Stream<ArticleView> both() {
        return Stream.concat(before.stream(), after.stream());
    }
}
