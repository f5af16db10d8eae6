package org.communique.annotation.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private static final String GAP = "...";

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

    private final PhraseTrie trie = new PhraseTrie();
    /** What the phrase that ends at a node stands for. */
    private final Map<Integer, List<V>> values = new HashMap<>();
    /** Whether a phrase ends at a node. */
    private final BitSet ends = new BitSet();
    /** The words with which phrases begin. */
    private final WordFilter openers = new WordFilter();
    /** Of the words with which phrases begin those that are phrases, or before which anything may follow. */
    private final WordFilter alone = new WordFilter();
    /** How all other phrases begin. */
    private final PairFilter pairs = new PairFilter();

    /** Adds a phrase; one that is there already stands for one thing more. */
    public void add(String phrase, V value) {
        List<String> words = Arrays.stream(phrase.strip().split(" +", -1))
                .flatMap(word -> tokens(word).stream())
                .toList();
        int node = PhraseTrie.ROOT;
        for (String word : words) {
            node = next(node, word);
        }
        addBeginning(words);
        ends.set(node);
        List<V> known = values.getOrDefault(node, List.of());
        if (!known.contains(value)) {
            List<V> more = new ArrayList<>(known);
            more.add(value);
            values.put(node, List.copyOf(more));
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

    private void addBeginning(List<String> words) {
        Set<String> first = forms(Folding.fold(words.getFirst()));
        first.forEach(openers::add);
        if (words.size() == 1 || words.get(1).equals(GAP) || words.get(1).endsWith("*")) {
            first.forEach(alone::add);
        } else {
            Set<String> second = forms(Folding.fold(words.get(1)));
            first.forEach(one -> second.forEach(other -> pairs.add(one, other)));
        }
    }

    private int next(int node, String word) {
        if (word.equals(GAP)) {
            return trie.nextBehindGap(node);
        }
        String key = Folding.fold(word);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (key.endsWith("*")) {
            return trie.nextBehindBeginning(node, capital, key.substring(0, key.length() - 1));
        }
        return trie.next(node, capital, key, () -> forms(key));
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

    /** The longest phrase that begins at a token. */
    public Optional<Match<V>> longestAt(List<Token> tokens, int first) {
        if (!mayBegin(tokens, first)) {
            return Optional.empty();
        }
        List<Match<V>> found = new ArrayList<>();
        collect(PhraseTrie.ROOT, tokens, first, first, found);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Match<V> longest = found.getFirst();
        for (int i = 1; i < found.size(); i++) {
            longest = longer(longest, found.get(i));
        }
        return Optional.of(longest);
    }

    private boolean mayBegin(List<Token> tokens, int first) {
        String word = tokens.get(first).folded();
        boolean opens = openers.mayHold(word)
                && (alone.mayHold(word)
                        || first + 1 < tokens.size()
                                && pairs.mayHold(word, tokens.get(first + 1).folded()));
        return opens || trie.mayBegin(word) || trie.gap(PhraseTrie.ROOT) != PhraseTrie.ROOT;
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

    private void collect(int node, List<Token> tokens, int first, int at, List<Match<V>> found) {
        if (ends.get(node)) {
            found.add(new Match<>(first, at, values.getOrDefault(node, List.of())));
        }
        if (at >= tokens.size()) {
            return;
        }
        boolean capital = tokens.get(at).isCapitalised();
        follow(node, capital, tokens, first, at, found);
        if (capital && opensClause(tokens, at)) {
            follow(node, false, tokens, first, at, found);
        }
        int gap = trie.gap(node);
        if (gap != PhraseTrie.ROOT) {
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

    private void follow(int node, boolean capital, List<Token> tokens, int first, int at, List<Match<V>> found) {
        String word = tokens.get(at).folded();
        for (int next : trie.to(node, capital, word)) {
            collect(next, tokens, first, at + 1, found);
        }
        trie.behindBeginnings(node, capital, word, next -> collect(next, tokens, first, at + 1, found));
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
