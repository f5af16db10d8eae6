package org.communique.text;

import java.util.Set;

/** Which words a sentence may hold: one bit for each, so that most of what it does not hold is known without a look at it. */
public final class WordSignature {
    private static final int BITS = 2048;

    private final HashFilter filter = new HashFilter(BITS);

    public void add(String word) {
        filter.add(mixed(word));
    }

    /** Whether one of the words may be there; false is certain. */
    public boolean mayHold(Set<String> words) {
        if (words instanceof WordSet set) {
            for (int hash : set.hashes()) {
                if (filter.mayHold(hash)) {
                    return true;
                }
            }
            return false;
        }
        for (String word : words) {
            if (mayHold(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may be there; false is certain. */
    public boolean mayHold(String word) {
        return filter.mayHold(mixed(word));
    }

    /** The hash of a word, of which any few bits may be taken. */
    public static int mixed(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 16;
    }
}
