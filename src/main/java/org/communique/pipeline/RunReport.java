package org.communique.pipeline;

import java.util.List;
import org.communique.article.Rejection;

/**
 * What a run did: articles by what became of them, and everything that was rejected with its place and reason.
 *
 * @param added new in the store
 * @param replaced in the store before, with another text or another graph
 * @param unchanged in the store before, with the same graph
 * @param refused articles of which nothing was published
 * @param rejections what was not used, and why: whole articles and parts of articles
 */
public record RunReport(int added, int replaced, int unchanged, int refused, List<Rejection> rejections) {
    public RunReport {
        rejections = List.copyOf(rejections);
    }

    /** How many articles the run saw. */
    public int articles() {
        return added + replaced + unchanged + refused;
    }

    /** One line for a person. */
    public String summary() {
        return "%d articles: %d new, %d replaced, %d unchanged, %d rejected"
                .formatted(articles(), added, replaced, unchanged, refused);
    }
}
