package org.communique.annotation.gathering;

import java.util.List;
import java.util.Map;

/**
 * Which words of a sentence name or tell of gatherings.
 *
 * @param ends for each token, the classes that begin there, with the index behind the longest phrase of the class
 */
public record GatheringWords(List<Map<GatheringWord, Integer>> ends) {
    public GatheringWords {
        ends = List.copyOf(ends);
    }

    /** Whether a word or phrase of a class begins at a token. */
    public boolean is(int token, GatheringWord word) {
        return token >= 0 && token < ends.size() && ends.get(token).containsKey(word);
    }

    /** The index behind the longest phrase of a class that begins at a token; the token itself where none does. */
    public int end(int token, GatheringWord word) {
        return token >= 0 && token < ends.size() ? ends.get(token).getOrDefault(word, token) : token;
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
