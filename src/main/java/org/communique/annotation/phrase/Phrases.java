package org.communique.annotation.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Folding;
import org.communique.text.Token;
import org.communique.text.WordSignature;

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
    private static final String GAP = "...";

    /** Where a phrase may go on from here: words in small letters and with a capital apart. */
    private static final class Node<V> {
        private final Steps<V> small = new Steps<>();
        private final Steps<V> capital = new Steps<>();
        private final List<Node<V>> gaps = new ArrayList<>(1);
        private List<V> values = List.of();

        private Steps<V> steps(boolean capital) {
            return capital ? this.capital : small;
        }
    }

    /** The next words of phrases; a verb stands here with its "+". */
    private static final class Steps<V> {
        private final Map<String, Node<V>> words = new HashMap<>();
        /** What a form may be of: verbs, each with its "+", then the word itself, then its singular. */
        private final Map<String, List<Step<V>>> forms = new HashMap<>();
        /** One bit for each form, and one more from another part of its hash: most words go no further. */
        private long bits;

        private long more;

        private final Beginnings<Node<V>> beginnings = new Beginnings<>();
        /** Whether there are beginnings at all: next to the bits, where the processor has it already. */
        private boolean begins;

        private Node<V> beginning(String letters) {
            begins = true;
            return beginnings.computeIfAbsent(letters, Node::new);
        }

        private List<Step<V>> add(String form) {
            int hash = WordSignature.mixed(form);
            bits |= 1L << hash;
            more |= 1L << (hash >>> 6);
            return forms.computeIfAbsent(form, unused -> new ArrayList<>(1));
        }

        private List<Step<V>> of(String word) {
            int hash = WordSignature.mixed(word);
            return (bits & 1L << hash) == 0 || (more & 1L << (hash >>> 6)) == 0
                    ? List.of()
                    : forms.getOrDefault(word, List.of());
        }
    }

    private record Step<V>(String word, Node<V> next) {}

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
    /** The words with which phrases begin, in small letters and with a capital, and all others. */
    private final WordFilter smallOpeners = new WordFilter();

    private final WordFilter capitalOpeners = new WordFilter();
    private final WordFilter others = new WordFilter();

    /** Adds a phrase; one that is there already stands for one thing more. */
    public void add(String phrase, V value) {
        Node<V> node = root;
        for (String word : phrase.strip().split(" +", -1)) {
            for (String token : tokens(word)) {
                node = next(node, token);
            }
        }
        if (!node.values.contains(value)) {
            List<V> values = new ArrayList<>(node.values);
            values.add(value);
            node.values = List.copyOf(values);
        }
    }

    /** A word as a sentence has it: "Indo-Pacific" are three tokens there, "Iran's" two. */
    private static List<String> tokens(String word) {
        List<String> tokens = new ArrayList<>(1);
        int genitive = word.length() > 2 && word.endsWith("'s") ? word.length() - 2 : word.length();
        int begin = 0;
        for (int at = 1; at < genitive - 1; at++) {
            if (word.charAt(at) == '-'
                    && Character.isUpperCase(word.charAt(begin))
                    && Character.isUpperCase(word.charAt(at + 1))) {
                tokens.add(word.substring(begin, at));
                tokens.add("-");
                begin = at + 1;
            }
        }
        tokens.add(word.substring(begin, genitive));
        if (genitive < word.length()) {
            tokens.add(word.substring(genitive));
        }
        return tokens;
    }

    private Node<V> next(Node<V> node, String word) {
        if (word.equals(GAP)) {
            if (node.gaps.isEmpty()) {
                node.gaps.add(new Node<>());
            }
            return node.gaps.getFirst();
        }
        String key = Folding.fold(word);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        WordFilter filter = filter(node, capital);
        Steps<V> steps = node.steps(capital);
        if (key.endsWith("*")) {
            return steps.beginning(key.substring(0, key.length() - 1));
        }
        Node<V> there = steps.words.get(key);
        if (there != null) {
            return there;
        }
        Step<V> added = new Step<>(key, new Node<>());
        steps.words.put(key, added.next);
        for (String form : forms(key)) {
            filter.add(form);
            add(added, form, steps.add(form));
        }
        return added.next;
    }

    private WordFilter filter(Node<V> node, boolean capital) {
        return node != root ? others : capital ? capitalOpeners : smallOpeners;
    }

    /** All forms in which a text may have a word of a phrase. */
    private static Set<String> forms(String key) {
        Set<String> forms = new HashSet<>();
        forms.add(key);
        if (key.endsWith("+")) {
            forms.addAll(VerbForms.of(key.substring(0, key.length() - 1)));
        }
        for (String plural : List.of(key + "s", key + "es", key.substring(0, key.length() - 1) + "ies")) {
            if (singular(plural).equals(key)) {
                forms.add(plural);
            }
        }
        return forms;
    }

    private static <V> void add(Step<V> added, String form, List<Step<V>> steps) {
        steps.add(added);
        steps.sort(Comparator.comparingInt((Step<V> one) -> one.word.endsWith("+") ? 0 : one.word.equals(form) ? 1 : 2)
                .thenComparing(Step::word));
    }

    /** The longest phrase that begins at a token. */
    public Optional<Match<V>> longestAt(List<Token> tokens, int first) {
        if (!mayBegin(tokens.get(first).folded())) {
            return Optional.empty();
        }
        List<Match<V>> found = new ArrayList<>();
        collect(root, tokens, first, first, found);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Match<V> longest = found.getFirst();
        for (int i = 1; i < found.size(); i++) {
            longest = longer(longest, found.get(i));
        }
        return Optional.of(longest);
    }

    private boolean mayBegin(String word) {
        return smallOpeners.mayHold(word)
                || capitalOpeners.mayHold(word)
                || root.small.beginnings.mayOpen(word)
                || root.capital.beginnings.mayOpen(word)
                || !root.gaps.isEmpty();
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
        String word = tokens.get(at).folded();
        boolean capital = tokens.get(at).isCapitalised();
        follow(node.steps(capital), filter(node, capital).mayHold(word), word, tokens, first, at, found);
        if (capital && opensClause(tokens, at)) {
            follow(node.small, filter(node, false).mayHold(word), word, tokens, first, at, found);
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
        String form = token.form();
        return Character.isLetterOrDigit(form.charAt(0)) || form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void follow(
            Steps<V> steps, boolean known, String word, List<Token> tokens, int first, int at, List<Match<V>> found) {
        if (known) {
            List<Step<V>> next = steps.of(word);
            for (int i = 0; i < next.size(); i++) {
                collect(next.get(i).next, tokens, first, at + 1, found);
            }
        }
        if (steps.begins && steps.beginnings.mayOpen(word)) {
            steps.beginnings.of(word, next -> collect(next, tokens, first, at + 1, found));
        }
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
