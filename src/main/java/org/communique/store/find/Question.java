package org.communique.store.find;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is looked for.
 *
 * @param words each must begin a word of a name or of a sentence of the thing; blank for all things
 * @param chosen values that the thing must have, all of them
 * @param from how many of the best are passed over
 * @param size how many are wanted
 */
public record Question(String words, Map<Facet, List<String>> chosen, int from, int size) {
    public Question {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(facet, List.copyOf(codes));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        if (from < 0 || size < 0) {
            throw new IllegalArgumentException(
                    "question: from %d, size %d (expected: 0 or more)".formatted(from, size));
        }
    }

    /** All things that have these values; none of them is wanted, only how many there are. */
    public static Question having(Map<Facet, List<String>> chosen) {
        return new Question("", chosen, 0, 0);
    }

    /** The same for these of the answers. */
    public Question window(int otherFrom, int otherSize) {
        return new Question(words, chosen, otherFrom, otherSize);
    }
}
