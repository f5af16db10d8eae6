package org.communique.annotation.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Folding;
import org.communique.text.Token;

/**
 * Phrases and what each stands for, as a trie over words: looking at a token costs a few hash lookups, however many
 * phrases there are.
 *
 * <p>How a phrase is written: {@code maritime security} means these words, each in singular or plural;
 * {@code terroris*} a beginning; {@code pledge+} a verb in all its forms; {@code ...} up to three words between; a word
 * with a capital only a word with a capital, and a small one, within a clause, only a small one: so that "trade" is
 * not found in the name of a ministry. Diacritics do not count.
 */
public final class Phrases<V> {
    private static final int LONGEST_GAP = 3;
    private static final int SHORTEST_PREFIX = 3;
    private static final String GAP = "...";

    private static final class Node<V> {
        private final Map<String, Node<V>> words = new HashMap<>();
        private final Map<String, Node<V>> prefixes = new HashMap<>();
        private final List<Node<V>> gaps = new ArrayList<>(1);
        private final List<V> values = new ArrayList<>(1);
    }

    /**
     * A phrase found in a sentence.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param values what it stands for
     */
    public record Match<V>(int first, int end, List<V> values) {
        public Match {
            values = List.copyOf(values);
        }
    }

    private final Node<V> root = new Node<>();
    /** Longer beginnings need not be looked up: a token of an article may be of any length. */
    private int longestPrefix;
    /** From a form to the verbs that have it, each with its "+". */
    private final Map<String, Set<String>> verbs = new HashMap<>();

    /** Adds a phrase; one that is there already stands for one thing more. */
    public void add(String phrase, V value) {
        Node<V> node = root;
        for (String word : phrase.strip().split(" +", -1)) {
            node = next(node, word);
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    private Node<V> next(Node<V> node, String word) {
        if (word.equals(GAP)) {
            if (node.gaps.isEmpty()) {
                node.gaps.add(new Node<>());
            }
            return node.gaps.getFirst();
        }
        String key = key(word, Character.isUpperCase(word.codePointAt(0)));
        if (key.endsWith("*")) {
            longestPrefix = Math.max(longestPrefix, key.length() - 1);
            return node.prefixes.computeIfAbsent(key.substring(0, key.length() - 1), unused -> new Node<>());
        }
        if (!key.endsWith("+")) {
            return node.words.computeIfAbsent(key, unused -> new Node<>());
        }
        String verb = key.substring(0, key.length() - 1);
        for (String form : VerbForms.of(verb)) {
            verbs.computeIfAbsent(form, unused -> new HashSet<>()).add(key);
        }
        return node.words.computeIfAbsent(key, unused -> new Node<>());
    }

    /** The longest phrase that begins at a token. */
    public Optional<Match<V>> longestAt(List<Token> tokens, int first) {
        List<Match<V>> found = new ArrayList<>();
        collect(root, tokens, first, first, found);
        return found.stream().reduce(Phrases::longer);
    }

    /** The longer of two matches of one beginning; of two of one length, both in one. */
    private static <V> Match<V> longer(Match<V> one, Match<V> other) {
        if (one.end() != other.end()) {
            return other.end() > one.end() ? other : one;
        }
        List<V> values = new ArrayList<>(one.values());
        other.values().stream().filter(value -> !values.contains(value)).forEach(values::add);
        return new Match<>(one.first(), one.end(), values);
    }

    /** The phrases of a sentence from left to right, the longest at each place, without overlap. */
    public List<Match<V>> allIn(List<Token> tokens) {
        List<Match<V>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Match<V>> match = longestAt(tokens, at);
            match.ifPresent(found::add);
            at = match.map(Match::end).orElse(at + 1);
        }
        return found;
    }

    private void collect(Node<V> node, List<Token> tokens, int first, int at, List<Match<V>> found) {
        if (!node.values.isEmpty()) {
            found.add(new Match<>(first, at, node.values));
        }
        if (at >= tokens.size()) {
            return;
        }
        String form = tokens.get(at).form();
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        String key = key(tokens.get(at), capital);
        followWord(node, key, tokens, first, at, found);
        if (capital && opensClause(tokens, at)) {
            followWord(node, key(tokens.get(at), false), tokens, first, at, found);
        }
        for (Node<V> gap : node.gaps) {
            for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped < tokens.size(); skipped++) {
                collect(gap, tokens, first, at + skipped, found);
            }
        }
    }

    /** Whether a capital at a place may only be that of a sentence, a quotation or an item of a list. */
    private static boolean opensClause(List<Token> tokens, int at) {
        return at == 0 || !tokens.get(at - 1).form().equals(",") && !isWordOrFigure(tokens.get(at - 1));
    }

    private static boolean isWordOrFigure(Token token) {
        return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void followWord(Node<V> node, String key, List<Token> tokens, int first, int at, List<Match<V>> found) {
        if (!node.words.isEmpty()) {
            for (String verb : verbs.getOrDefault(key, Set.of())) {
                follow(node, verb, tokens, first, at, found);
            }
            follow(node, key, tokens, first, at, found);
            follow(node, singular(key), tokens, first, at, found);
        }
        int longest = node.prefixes.isEmpty() ? 0 : Math.min(longestPrefix, key.length());
        for (int length = SHORTEST_PREFIX; length <= longest; length++) {
            Node<V> next = node.prefixes.get(key.substring(0, length));
            if (next != null) {
                collect(next, tokens, first, at + 1, found);
            }
        }
    }

    private void follow(Node<V> node, String word, List<Token> tokens, int first, int at, List<Match<V>> found) {
        Node<V> next = node.words.get(word);
        if (next != null) {
            collect(next, tokens, first, at + 1, found);
        }
    }

    private static String key(Token token, boolean capital) {
        return capital ? "^" + token.folded() : token.folded();
    }

    private static String key(String form, boolean capital) {
        String folded = Folding.fold(form);
        return capital ? "^" + folded : folded;
    }

    /** A plural's singular, or an entry that no phrase has. */
    private static String singular(String key) {
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        if (key.endsWith("ches") || key.endsWith("shes") || key.endsWith("sses")) {
            return key.substring(0, key.length() - 2);
        }
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : "";
    }
}
