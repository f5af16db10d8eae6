package org.communique.text;

import java.util.Set;

/** Which words a sentence may hold: one bit for each, so that most of what it does not hold is known without a look at it. */
public final class WordSignature {
    private static final int BITS = 2048;

    private final long[] bits = new long[BITS / Long.SIZE];

    public void add(String word) {
        int place = place(word);
        bits[place / Long.SIZE] |= 1L << place;
    }

    /** Whether one of the words may be there; false is certain. */
    public boolean mayHold(Set<String> words) {
        if (words instanceof WordSet set) {
            for (int place : set.places()) {
                if (has(place)) {
                    return true;
                }
            }
            return false;
        }
        for (String word : words) {
            if (has(place(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may be there; false is certain. */
    public boolean mayHold(String word) {
        return has(place(word));
    }

    private boolean has(int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    static int place(String word) {
        return mixed(word) & BITS - 1;
    }

    /** The hash of a word, of which any few bits may be taken. */
    public static int mixed(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 16;
    }
}
