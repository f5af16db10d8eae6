package org.communique.annotation.post;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.NameLayer;
import org.communique.annotation.WordClass;
import org.communique.annotation.WordClasses;
import org.communique.text.Token;
import org.communique.text.WordSet;

/** What is known of a sentence before its posts are: words, known names, ranks. Outside the sentence nothing is anything. */
final class PostSentence {
    private static final Set<String> PREFIXES =
            WordSet.of("ex", "then", "vice", "deputy", "co", "now", "acting", "sub");
    private static final int LONGEST_ACRONYM = 8;

    private final NameLayer names;
    private final List<Token> tokens;
    private final WordClasses words;
    private final BitSet ranked = new BitSet();

    PostSentence(NameLayer names, List<Mention.RankMention> ranks, WordClasses words) {
        this.names = names;
        this.tokens = names.sentence().tokens();
        this.words = words;
        ranks.forEach(rank -> ranked.set(rank.range().first(), rank.range().end()));
    }

    NameLayer names() {
        return names;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word; empty outside the sentence. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? WordClasses.word(tokens.get(at)) : "";
    }

    boolean is(WordClass wordClass, int at) {
        return at >= 0 && at < tokens.size() && words.is(wordClass, tokens.get(at));
    }

    /** The head of a post at a place, without a prefix: "ex-Secretary", "co-president". */
    String headWord(int at) {
        String word = word(at);
        int hyphen = word.indexOf('-');
        boolean prefixed = hyphen > 0
                && PREFIXES.contains(word.substring(0, hyphen))
                && words.is(WordClass.POST_HEAD, word.substring(hyphen + 1));
        return prefixed ? word.substring(hyphen + 1) : word;
    }

    /** Whether a word is the head of a post, prefixed or not. */
    boolean isHeadWord(int at) {
        return words.is(WordClass.POST_HEAD, headWord(at));
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    boolean isRank(int at) {
        return ranked.get(at);
    }

    boolean isGenitive(int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).form().equals("'s") || tokens.get(at).form().equals("'"));
    }

    /** A dash with a blank before it, which divides; "foreign-policy" has none. */
    boolean isFreeDash(int at) {
        return word(at).equals("-")
                && at > 0
                && tokens.get(at - 1).span().end() < tokens.get(at).span().begin();
    }

    int behindGenitive(int at) {
        return isGenitive(at) ? at + 1 : at;
    }

    Optional<Affiliation> affiliation(int at) {
        return names.affiliationAt(at);
    }

    boolean isState(int at) {
        return names.stateAt(at).isPresent();
    }

    /** An adjective of a state, or a state's name that serves as one: "Japanese", "Japan's". */
    boolean isStateAttribute(int at) {
        return names.stateAt(at)
                .filter(state -> state.adjective() || isGenitive(state.range().end()))
                .isPresent();
    }

    /** Up to eight capitals: "AAL", "VPA". */
    boolean isAcronym(int at) {
        if (at < 0 || at >= tokens.size() || isRank(at)) {
            return false;
        }
        String form = tokens.get(at).form();
        return form.length() >= 2
                && form.length() <= LONGEST_ACRONYM
                && form.chars().filter(Character::isUpperCase).count() >= 2
                && form.chars().noneMatch(Character::isLowerCase)
                && form.chars().allMatch(Character::isLetter);
    }

    /** Where an acronym in brackets that begins at {@code at} ends; {@code at} where none does. */
    int behindAcronym(int at) {
        boolean acronym =
                word(at).equals("(") && isAcronym(at + 1) && word(at + 2).equals(")");
        return acronym ? at + 3 : at;
    }
}
