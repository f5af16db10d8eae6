package org.communique.annotation.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.communique.text.WordSignature;

/**
 * A trie over words. Its nodes are numbers, and one table holds the steps of all of them: a text asks for words all over the
 * trie, and each object on the way would be one more wait for memory.
 *
 * <p>Words in small letters and words with a capital lead on apart. What a word of a text leads to is asked by its form; each
 * step is added with the forms of its word.
 */
final class PhraseTrie {
    static final int ROOT = 0;

    /** So many numbers hold a node: bits of the forms that lead on, in small letters and with a capital; gap; beginnings. */
    private static final int WIDTH = 4;

    private static final int GAP = 2;
    private static final int BEGINNINGS = 3;
    private static final int[] NOWHERE = {};

    /** Where a form leads from a node. */
    private static final class Step {
        /** The node and the kind of letters. */
        private final int from;

        private final String form;
        /** The words of which it is a form: those that end in "+" first, then the form itself. */
        private final List<String> words;
        /** A node for each word. */
        private final int[] to;

        Step(int from, String form, List<String> words, int[] to) {
            this.from = from;
            this.form = form;
            this.words = words;
            this.to = to;
        }

        /** The same with one word more at a place. */
        Step with(int at, String word, int node) {
            List<String> more = new ArrayList<>(words);
            more.add(at, word);
            int[] nodes = new int[to.length + 1];
            System.arraycopy(to, 0, nodes, 0, at);
            nodes[at] = node;
            System.arraycopy(to, at, nodes, at + 1, to.length - at);
            return new Step(from, form, List.copyOf(more), nodes);
        }
    }

    private long[] nodes = new long[64 * WIDTH];
    private int size = 1;
    /** By a mixture of node and form; a place with the hash 0 is free. */
    private int[] hashes = new int[1 << 10];

    private Step[] steps = new Step[hashes.length];
    private int used;
    /** Most words that a text has in common with the trie lead nowhere from the node it is at. */
    private final WordFilter forms = new WordFilter();

    private final Map<String, String> sharedForms = new HashMap<>();
    private final Beginnings<Integer> smallAtRoot = new Beginnings<>();
    private final Beginnings<Integer> capitalAtRoot = new Beginnings<>();
    /** Of all other nodes. */
    private final Map<Integer, Beginnings<Integer>> beginnings = new HashMap<>();

    /** A new node. */
    int node() {
        if ((size + 1) * WIDTH > nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        return size++;
    }

    /**
     * The node behind a word, made if it is new.
     *
     * @param formsOfWord all that the word may be in a text, and the word itself; only asked for a new step
     */
    int next(int node, boolean capital, String word, Supplier<Set<String>> formsOfWord) {
        int from = from(node, capital);
        Step known = step(from, word);
        for (int i = 0; i < known.to.length; i++) {
            if (known.words.get(i).equals(word)) {
                return known.to[i];
            }
        }
        int next = node();
        for (String form : formsOfWord.get()) {
            add(from, form, word, next);
        }
        return next;
    }

    private void add(int from, String form, String word, int next) {
        Step before = step(from, sharedForms.computeIfAbsent(form, same -> same));
        int at = 0;
        while (at < before.to.length && order(before.words.get(at), form, word) < 0) {
            at++;
        }
        put(before.with(at, word, next));
        forms.add(form);
        nodes[from / 2 * WIDTH + from % 2] |= 1L << WordSignature.mixed(form);
    }

    private static int order(String one, String form, String other) {
        int rank = Integer.compare(rank(one, form), rank(other, form));
        return rank == 0 ? one.compareTo(other) : rank;
    }

    private static int rank(String word, String form) {
        return word.endsWith("+") ? 0 : word.equals(form) ? 1 : 2;
    }

    /** Where a form of a text leads from a node, in the order of the words; mostly nowhere. */
    int[] to(int node, boolean capital, String form) {
        int hash = WordSignature.mixed(form);
        int from = from(node, capital);
        boolean may = (nodes[node * WIDTH + from % 2] & 1L << hash) != 0 && forms.mayHold(form);
        return may ? step(from, form).to : NOWHERE;
    }

    private Step step(int from, String form) {
        int place = place(from, form);
        return hashes[place] == 0 ? new Step(from, form, List.of(), NOWHERE) : steps[place];
    }

    private void put(Step step) {
        if (used * 2 > hashes.length) {
            grow();
        }
        int place = place(step.from, step.form);
        used += hashes[place] == 0 ? 1 : 0;
        hashes[place] = hash(step.from, step.form);
        steps[place] = step;
    }

    private void grow() {
        Step[] before = steps;
        int[] hashesBefore = hashes;
        hashes = new int[before.length * 2];
        steps = new Step[hashes.length];
        for (int i = 0; i < before.length; i++) {
            if (hashesBefore[i] != 0) {
                int place = place(before[i].from, before[i].form);
                hashes[place] = hashesBefore[i];
                steps[place] = before[i];
            }
        }
    }

    /** Where the step stands, or the free place where it belongs. */
    private int place(int from, String form) {
        int hash = hash(from, form);
        int place = hash & hashes.length - 1;
        while (hashes[place] != 0 && !(hashes[place] == hash && isOf(steps[place], from, form))) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private static boolean isOf(Step step, int from, String form) {
        return step.from == from && step.form.equals(form);
    }

    private static int hash(int from, String form) {
        int hash = (WordSignature.mixed(form) ^ from) * 0x9E3779B9;
        hash ^= hash >>> 15;
        return hash == 0 ? 1 : hash;
    }

    private static int from(int node, boolean capital) {
        return node * 2 + (capital ? 1 : 0);
    }

    /** The node behind words that are left out; made if it is new. */
    int nextBehindGap(int node) {
        if (gap(node) == ROOT) {
            int next = node();
            nodes[node * WIDTH + GAP] = next;
        }
        return gap(node);
    }

    /** The node behind words that are left out; {@link #ROOT} if none may be. */
    int gap(int node) {
        return (int) nodes[node * WIDTH + GAP];
    }

    /** The node behind words that begin with these letters; made if it is new. */
    int nextBehindBeginning(int node, boolean capital, String letters) {
        nodes[node * WIDTH + BEGINNINGS] |= capital ? 2 : 1;
        return beginnings(node, capital).computeIfAbsent(letters, this::node);
    }

    /** Hands on where the beginnings of a text's word lead, the shortest first. */
    void behindBeginnings(int node, boolean capital, String word, IntConsumer next) {
        if ((nodes[node * WIDTH + BEGINNINGS] & (capital ? 2 : 1)) != 0) {
            beginnings(node, capital).of(word, next::accept);
        }
    }

    /** Whether a word may begin like one that leads on from the root; false is certain. */
    boolean mayBegin(String word) {
        return smallAtRoot.mayOpen(word) || capitalAtRoot.mayOpen(word);
    }

    private Beginnings<Integer> beginnings(int node, boolean capital) {
        if (node == ROOT) {
            return capital ? capitalAtRoot : smallAtRoot;
        }
        Beginnings<Integer> known = beginnings.get(from(node, capital));
        return known == null ? beginnings.computeIfAbsent(from(node, capital), unused -> new Beginnings<>()) : known;
    }
}
