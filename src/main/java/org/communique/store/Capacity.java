package org.communique.store;

/** How much the merge may hold in memory. */
final class Capacity {
    /** What an article takes while it is merged, in bytes: its view, and its part of clusters, keys and drafts. */
    private static final long AN_ARTICLE = 15_000;

    private Capacity() {}

    /** How many articles may be merged at once. */
    static int articles() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / AN_ARTICLE, 1_000, 1_000_000);
    }
}
