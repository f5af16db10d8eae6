package org.communique.annotation.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What beginnings of words stand for, as a trie over characters: most words do not enter it, and no part of a word is ever
 * copied.
 */
final class Beginnings<V> {
    private static final int SHORTEST = 3;
    private static final int OPENINGS = 1 << 10;

    private static final class Letter<V> {
        private char[] letters = {};
        private final List<Letter<V>> next = new ArrayList<>(0);
        private Optional<V> value = Optional.empty();

        private Letter<V> child(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return next.get(at);
            }
            int place = -at - 1;
            char[] more = new char[letters.length + 1];
            System.arraycopy(letters, 0, more, 0, place);
            more[place] = letter;
            System.arraycopy(letters, place, more, place + 1, letters.length - place);
            letters = more;
            next.add(place, new Letter<>());
            return next.get(place);
        }
    }

    private final Letter<V> root = new Letter<>();
    /** One bit for the first letters of each beginning; nothing before the first is added. */
    private long[] openings = {};

    /** What a beginning stands for, made if it is new; one of less than three letters is never found. */
    V computeIfAbsent(String beginning, Supplier<V> made) {
        if (beginning.length() >= SHORTEST) {
            openings = openings.length == 0 ? new long[OPENINGS / Long.SIZE] : openings;
            openings[opening(beginning) / Long.SIZE] |= 1L << opening(beginning);
        }
        Letter<V> node = root;
        for (int i = 0; i < beginning.length(); i++) {
            node = node.child(beginning.charAt(i));
        }
        V known = node.value.orElseGet(made);
        node.value = Optional.of(known);
        return known;
    }

    /** Whether one of the beginnings may be that of a word; false is certain. */
    boolean mayOpen(String word) {
        return openings.length > 0
                && word.length() >= SHORTEST
                && (openings[opening(word) / Long.SIZE] & 1L << opening(word)) != 0;
    }

    private static int opening(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2) & OPENINGS - 1;
    }

    /** Hands on what the beginnings of a word stand for, the shortest first. */
    void of(String word, Consumer<V> found) {
        if (!mayOpen(word)) {
            return;
        }
        Letter<V> node = root;
        for (int i = 0; i < word.length() && node.letters.length > 0; i++) {
            int at = Arrays.binarySearch(node.letters, word.charAt(i));
            if (at < 0) {
                return;
            }
            node = node.next.get(at);
            if (i + 1 >= SHORTEST) {
                node.value.ifPresent(found);
            }
        }
    }
}
