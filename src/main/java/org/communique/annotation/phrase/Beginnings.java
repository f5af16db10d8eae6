package org.communique.annotation.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What beginnings of words stand for, as a trie over characters: most words leave it after a character or two, and no
 * part of a word is ever copied.
 */
final class Beginnings<V> {
    private static final int SHORTEST = 3;

    private char[] letters = {};
    private final List<Beginnings<V>> next = new ArrayList<>(0);
    private Optional<V> value = Optional.empty();

    /** What a beginning stands for, made if it is new. */
    V computeIfAbsent(String beginning, Supplier<V> made) {
        Beginnings<V> node = this;
        for (int i = 0; i < beginning.length(); i++) {
            node = node.child(beginning.charAt(i));
        }
        V known = node.value.orElseGet(made);
        node.value = Optional.of(known);
        return known;
    }

    private Beginnings<V> child(char letter) {
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
        next.add(place, new Beginnings<>());
        return next.get(place);
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    /** Hands on what the beginnings of a word stand for, the shortest first. */
    void of(String word, Consumer<V> found) {
        Beginnings<V> node = this;
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
