package org.communique.annotation.gathering;

/** Which words of a sentence name or tell of gatherings. */
@SuppressWarnings("EnumOrdinal") // bits and places in arrays that live as long as the sentence is read
public final class GatheringWords {
    private static final int CLASSES = GatheringWord.values().length;

    /** For each token the classes that begin there, one bit each. */
    private final long[] classes;
    /** For each token and class the number of tokens of the longest phrase of the class that begins there. */
    private final short[] ends;
    /** The classes of all tokens together. */
    private long all;

    GatheringWords(int tokens) {
        this.classes = new long[tokens];
        this.ends = new short[tokens * CLASSES];
    }

    void add(int token, GatheringWord word, int end) {
        classes[token] |= 1L << word.ordinal();
        all |= 1L << word.ordinal();
        int at = token * CLASSES + word.ordinal();
        ends[at] = (short) Math.max(ends[at], end - token);
    }

    /** Whether a word or phrase of a class begins anywhere. */
    public boolean has(GatheringWord word) {
        return (all & 1L << word.ordinal()) != 0;
    }

    /** Whether a word or phrase of a class begins at a token. */
    public boolean is(int token, GatheringWord word) {
        return token >= 0 && token < classes.length && (classes[token] & 1L << word.ordinal()) != 0;
    }

    /** The index behind the longest phrase of a class that begins at a token; the token itself where none does. */
    public int end(int token, GatheringWord word) {
        return is(token, word) ? token + ends[token * CLASSES + word.ordinal()] : token;
    }

    /** Whether a token is within a phrase of a class. */
    public boolean covers(int token, GatheringWord word) {
        for (int first = Math.max(0, token - 3); first <= token; first++) {
            if (end(first, word) > token) {
                return true;
            }
        }
        return false;
    }
}
