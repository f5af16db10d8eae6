package org.communique.annotation.phrase;

import org.communique.text.WordSignature;

/**
 * Tells of nearly all words of a text that a lexicon does not hold them, from a few kilobytes that stay in the processor's cache:
 * the lexicon's tables do not, and each look-up there waits for memory.
 */
public final class WordFilter {
    private static final int BITS = 1 << 16;

    private final long[] bits = new long[BITS / Long.SIZE];

    public void add(String word) {
        int place = place(word);
        bits[place / Long.SIZE] |= 1L << place;
    }

    /** Whether a word may have been added; false is certain. */
    public boolean mayHold(String word) {
        int place = place(word);
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    private static int place(String word) {
        return WordSignature.mixed(word) & BITS - 1;
    }
}
