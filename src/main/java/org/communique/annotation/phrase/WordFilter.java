package org.communique.annotation.phrase;

import org.communique.text.HashFilter;
import org.communique.text.WordSignature;

/**
 * Tells of nearly all words of a text that a lexicon does not hold them, from a few kilobytes that stay in the processor's cache:
 * the lexicon's tables do not, and each look-up there waits for memory.
 */
public final class WordFilter {
    private static final int BITS = 1 << 16;

    private final HashFilter filter = new HashFilter(BITS);

    public void add(String word) {
        filter.add(WordSignature.mixed(word));
    }

    /** Whether a word may have been added; false is certain. */
    public boolean mayHold(String word) {
        return filter.mayHold(WordSignature.mixed(word));
    }
}
