package org.communique.text;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of words that is asked far more often in vain than not, in the order in which they were given.
 *
 * <p>A reader asks some hundred such sets about each word of a text, and nearly all answers are no. Those come here from
 * one bit of one number; the sets of the JDK divide and look into a table for each.
 */
public final class WordSet extends AbstractSet<String> {
    private final List<String> words;
    /** For each word the bit whose number is the lowest six bits of its hash. */
    private final long bits;
    /** The same with eight bits a word and more, which many words do not fill. */
    private final long[] wide;
    /** Open addressing, at most a quarter full. */
    private final @Nullable String[] table;

    private final int[] hashes;

    private WordSet(String... words) {
        this.words = List.of(words);
        this.table = new String[Integer.highestOneBit(Math.max(1, words.length)) << 3];
        this.wide = new long[Math.max(1, table.length / Long.SIZE)];
        this.hashes = new int[words.length];
        long all = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            int mixed = WordSignature.mixed(word);
            int slot = slot(word, mixed);
            if (slot >= 0) {
                throw new IllegalArgumentException("'%s' twice (expected: each word once)".formatted(word));
            }
            table[~slot] = word;
            hashes[i] = mixed;
            all |= 1L << mixed;
            wide[part(mixed)] |= 1L << mixed;
        }
        this.bits = all;
    }

    /** @throws IllegalArgumentException if a word stands twice */
    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    /**
     * The words of a text that white space parts.
     *
     * @throws IllegalArgumentException if a word stands twice
     */
    public static WordSet words(String text) {
        return new WordSet(text.strip().split("\\s+"));
    }

    /** All words of some sets, which may share words. */
    public static WordSet union(List<Set<String>> sets) {
        return new WordSet(sets.stream().flatMap(Set::stream).distinct().toArray(String[]::new));
    }

    /** Whether {@code word} is one of a few. */
    public static boolean isOneOf(String word, String... words) {
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The hashes of the words, for a {@link WordSignature}. */
    int[] hashes() {
        return hashes;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        if (!(other instanceof String word)) {
            return false;
        }
        int mixed = WordSignature.mixed(word);
        long bit = 1L << mixed;
        return (bits & bit) != 0 && (wide[part(mixed)] & bit) != 0 && slot(word, mixed) >= 0;
    }

    private int part(int mixed) {
        return mixed >>> 6 & wide.length - 1;
    }

    /** Where {@code word} stands; else the complement of where it would. */
    private int slot(String word, int mixed) {
        int last = table.length - 1;
        int at = mixed & last;
        while (true) {
            String there = table[at];
            if (there == null) {
                return ~at;
            }
            if (there.equals(word)) {
                return at;
            }
            at = at + 1 & last;
        }
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
