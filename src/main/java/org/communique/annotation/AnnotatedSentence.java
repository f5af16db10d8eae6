package org.communique.annotation;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/** A sentence and all that was found in it, each kind in the order of the text. */
public final class AnnotatedSentence {
    private final NameLayer names;
    private final List<Mention.RankMention> ranks;
    private final List<Mention.PostMention> posts;
    private final List<Mention.PersonMention> people;
    private final List<TimeExpression> times;
    /** The folded words by themselves: no question is asked more often, and through the tokens each costs seven steps. */
    private final String[] words;

    public AnnotatedSentence(
            NameLayer names,
            List<Mention.RankMention> ranks,
            List<Mention.PostMention> posts,
            List<Mention.PersonMention> people,
            List<TimeExpression> times) {
        this.names = names;
        this.ranks = List.copyOf(ranks);
        this.posts = List.copyOf(posts);
        this.people = List.copyOf(people);
        this.times = List.copyOf(times);
        this.words = names.sentence().tokens().stream().map(Token::word).toArray(String[]::new);
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

    public List<Mention.PersonMention> people() {
        return people;
    }

    public List<TimeExpression> times() {
        return times;
    }

    public Sentence sentence() {
        return names.sentence();
    }

    public List<Token> tokens() {
        return names.sentence().tokens();
    }

    public int size() {
        return words.length;
    }

    /** The folded word at {@code token}; empty outside the sentence. */
    public String word(int token) {
        return token >= 0 && token < words.length ? words[token] : "";
    }

    /** Whether the word at {@code token} looks like an adverb: "warmly", and not "Italy" or "Mrs Kelly". */
    public boolean isAdverb(int token) {
        return word(token).endsWith("ly")
                && (token == 0 || !tokens().get(token).isCapitalised())
                && personAt(token).isEmpty();
    }

    /** The index of the token that begins at or behind an offset of the article; the sentence's size if there is none. */
    public int tokenAt(int offset) {
        int at = 0;
        while (at < size() && tokens().get(at).span().begin() < offset) {
            at++;
        }
        return at;
    }

    public Span span(TokenRange range) {
        return range.span(sentence());
    }

    public String text(TokenRange range) {
        return range.text(sentence());
    }

    public Optional<Mention.PersonMention> personAt(int token) {
        for (Mention.PersonMention person : people) {
            if (person.range().contains(token)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
