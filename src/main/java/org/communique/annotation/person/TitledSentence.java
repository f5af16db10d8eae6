package org.communique.annotation.person;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.NameLayer;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.annotation.WordClasses;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** What is known of a sentence before its people are: words, known names, ranks and posts. Outside the sentence nothing is anything. */
public final class TitledSentence {
    private final NameLayer names;
    private final List<Mention.RankMention> ranks;
    private final List<Mention.PostMention> posts;
    private final WordClasses words;
    private final List<Token> tokens;
    private final BitSet titles = new BitSet();
    private final Map<Integer, Mention.RankMention> rankByEnd = new HashMap<>();
    private final Map<Integer, Mention.PostMention> postByEnd = new HashMap<>();
    private final Map<Integer, Mention.PostMention> postByStart = new HashMap<>();
    private final BitSet rankStarts = new BitSet();

    public TitledSentence(
            NameLayer names, List<Mention.RankMention> ranks, List<Mention.PostMention> posts, WordClasses words) {
        this.names = names;
        this.ranks = List.copyOf(ranks);
        this.posts = List.copyOf(posts);
        this.words = words;
        this.tokens = names.sentence().tokens();
        for (Mention.RankMention rank : ranks) {
            titles.set(rank.range().first(), rank.range().end());
            rankByEnd.put(rank.range().end(), rank);
            rankStarts.set(rank.range().first());
        }
        for (Mention.PostMention post : posts) {
            titles.set(post.range().first(), post.range().end());
            postByEnd.put(post.range().end(), post);
            postByStart.put(post.range().first(), post);
        }
    }

    public NameLayer names() {
        return names;
    }

    public List<Mention.RankMention> ranks() {
        return ranks;
    }

    public List<Mention.PostMention> posts() {
        return posts;
    }

    Sentence sentence() {
        return names.sentence();
    }

    int size() {
        return tokens.size();
    }

    boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word; empty outside the sentence. */
    String word(int at) {
        return has(at) ? WordClasses.word(tokens.get(at)) : "";
    }

    boolean is(WordClass wordClass, int at) {
        return has(at) && words.is(wordClass, tokens.get(at));
    }

    /** Whether a name may begin or end here: not at a particle that joins two words. */
    boolean isNameEdge(int at) {
        return isCapitalised(at) || !is(WordClass.PARTICLE, at);
    }

    boolean isGivenName(String word) {
        return words.is(WordClass.GIVEN_NAME, word);
    }

    boolean isParticle(String word) {
        return words.is(WordClass.PARTICLE, word);
    }

    boolean isCapitalised(int at) {
        return has(at) && tokens.get(at).isCapitalised();
    }

    /** Whether the token follows the one before it without a blank. */
    boolean touchesNext(int at) {
        return has(at + 1)
                && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
    }

    boolean isTitle(int at) {
        return titles.get(at);
    }

    boolean titleEndsAt(int at) {
        return rankByEnd.containsKey(at) || postByEnd.containsKey(at);
    }

    boolean rankStartsAt(int at) {
        return rankStarts.get(at);
    }

    Optional<Mention.RankMention> rankEndingAt(int at) {
        return Optional.ofNullable(rankByEnd.get(at));
    }

    Optional<Mention.PostMention> postEndingAt(int at) {
        return Optional.ofNullable(postByEnd.get(at));
    }

    Optional<Mention.PostMention> postStartingAt(int at) {
        return Optional.ofNullable(postByStart.get(at));
    }

    Optional<Affiliation> affiliation(int at) {
        return has(at) ? names.affiliationAt(at) : Optional.empty();
    }

    boolean isGenitive(int at) {
        return has(at)
                && (tokens.get(at).form().equals("'s") || tokens.get(at).form().equals("'"));
    }

    boolean isCounterpart(int at) {
        return word(at).equals("counterpart")
                || word(at).equals("peer")
                || word(at).equals("colleague") && (affiliation(at - 1).isPresent() || isFacing(at - 2))
                || word(at).equals("number") && word(at - 1).equals("opposite");
    }

    /** "Met with his colleague A": one of another state, while whoever comes "together with his colleague" is of the same. */
    private boolean isFacing(int with) {
        boolean his = word(with + 1).equals("his") || word(with + 1).equals("her");
        boolean talks = word(with).equals("with")
                && !word(with - 1).equals("together")
                && !word(with - 1).equals("along");
        return his && (talks || word(with).equals("met") || word(with).equals("received"));
    }

    /** Where the words for a counterpart begin that end at {@code at}. */
    int counterpartFirst(int at) {
        return word(at).equals("number") ? at - 1 : at;
    }

    /** The name without its genitive, for comparison with other names. */
    NameParts parts(TokenRange name) {
        return NameParts.of(tokens.subList(name.first(), name.end()), words);
    }
}
