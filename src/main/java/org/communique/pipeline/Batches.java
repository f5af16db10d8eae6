package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sources into runs whose articles are read stage by stage: the code of one stage then stays in the processor's caches for
 * all of them.
 */
final class Batches {
    /** More articles gain next to nothing. */
    private static final int MOST = 20;
    /** All stages of a batch are in memory at once, so only one article may be longer than this, in bytes. */
    private static final long LONGEST = 1_000_000;

    private Batches() {}

    /** In their order, and at least as many as there are threads if the sources suffice. */
    static List<List<ArticleSource>> of(List<ArticleSource> sources, int threads) {
        int most = Math.clamp(sources.size() / threads, 1, MOST);
        List<List<ArticleSource>> batches = new ArrayList<>();
        int first = 0;
        long length = 0;
        for (int i = 0; i < sources.size(); i++) {
            long size = sources.get(i).size();
            if (i > first && (i - first == most || length + size > LONGEST)) {
                batches.add(sources.subList(first, i));
                first = i;
                length = 0;
            }
            length += size;
        }
        if (first < sources.size()) {
            batches.add(sources.subList(first, sources.size()));
        }
        return batches;
    }
}
