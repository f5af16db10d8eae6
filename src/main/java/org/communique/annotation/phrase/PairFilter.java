package org.communique.annotation.phrase;

import org.communique.text.HashFilter;
import org.communique.text.WordSignature;

/**
 * Tells of nearly all pairs of words that stand beside each other in a text that no phrase begins with them: many words open
 * phrases, and few of those that follow go on with one.
 */
final class PairFilter {
    private static final int BITS = 1 << 19;
    /** A prime: pairs of the same words in another order are other pairs. */
    private static final int FACTOR = 0x01000193;

    private final HashFilter filter = new HashFilter(BITS);

    void add(String first, String second) {
        filter.add(hash(first, second));
    }

    /** Whether the pair may have been added; false is certain. */
    boolean mayHold(String first, String second) {
        return filter.mayHold(hash(first, second));
    }

    private static int hash(String first, String second) {
        int hash = WordSignature.mixed(first) * FACTOR + WordSignature.mixed(second);
        return hash ^ hash >>> 15;
    }
}
