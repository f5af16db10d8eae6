package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.NameLayer;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClasses;
import org.communique.text.WordSet;

/**
 * Posts with their side: {@code "Russia's Deputy Defence Minister" → post "Deputy Defence Minister", side RUS};
 * {@code "Minister of Defense of the Republic of Azerbaijan" → post "Minister of Defense", side AZE}.
 */
public final class PostAnnotator {
    /** "Foreign Minister Moyo at the Foreign Ministry": who has no office within a house is only met there. */
    private static final Set<String> AT_NO_HOUSE = WordSet.words("""
            minister ambassador commissioner president premier chancellor king queen emir amir sultan envoy
            speaker d'affaires nuncio prince""");

    private final WordClasses words;

    public PostAnnotator(WordClasses words) {
        this.words = words;
    }

    public List<Mention.PostMention> annotate(NameLayer names, List<Mention.RankMention> ranks) {
        PostSentence sentence = new PostSentence(names, ranks, words);
        PostHead heads = new PostHead(sentence);
        List<Mention.PostMention> posts = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (at >= free && heads.isHead(at)) {
                Optional<Mention.PostMention> post = new PostReading(sentence, at, free).post();
                post.ifPresent(posts::add);
                free = post.map(found -> found.range().end()).orElse(at + 1);
            }
        }
        return joined(sentence, posts);
    }

    /**
     * The unit that a post is of where a name stands between: "Deputy Director Maj. Gen. Dahl of the Cadres Department".
     *
     * @param text with the words that lead to it: "of the Cadres Department"
     */
    public record Unit(int end, String text, Optional<Affiliation> side) {}

    /** Reads the unit that begins at {@code at} behind a name whose post has the head given. */
    public Optional<Unit> unit(NameLayer names, List<Mention.RankMention> ranks, int at, String head) {
        PostSentence sentence = new PostSentence(names, ranks, words);
        boolean opens = isOneOf(sentence.word(at), "of", "at", "from")
                && sentence.word(at + 1).equals("the")
                && !(sentence.word(at).equals("at") && AT_NO_HOUSE.contains(head));
        if (!opens) {
            return Optional.empty();
        }
        PostWording wording = new PostWording(sentence);
        PostComplement complement = new PostComplement(sentence, head, false, wording);
        int end = complement.unitEnd(at);
        String text = end > at ? wording.text(at + 1, end) : "";
        return text.isEmpty() || text.equals("the")
                ? Optional.empty()
                : Optional.of(
                        new Unit(end, (sentence.word(at).equals("at") ? "at " : "of ") + text, complement.side()));
    }

    /** "Deputy Prime Minister and Minister of Foreign Affairs" before a name is one description of one person. */
    private static List<Mention.PostMention> joined(PostSentence sentence, List<Mention.PostMention> posts) {
        List<Mention.PostMention> result = new ArrayList<>();
        for (Mention.PostMention post : posts) {
            if (!result.isEmpty() && areOne(sentence, result.getLast(), post)) {
                result.add(one(sentence, result.removeLast(), post));
            } else {
                result.add(post);
            }
        }
        return listed(sentence, result);
    }

    /** "A, Crown Prince, Deputy Prime Minister and Minister of Defence, spoke": all are offices of A. */
    private static List<Mention.PostMention> listed(PostSentence sentence, List<Mention.PostMention> posts) {
        List<Mention.PostMention> result = new ArrayList<>();
        for (Mention.PostMention post : posts.reversed()) {
            boolean more = !result.isEmpty() && isListOfOne(sentence, posts, post, result.getLast());
            result.add(more ? one(sentence, post, result.removeLast()) : post);
        }
        return result.reversed();
    }

    private static boolean isListOfOne(
            PostSentence sentence,
            List<Mention.PostMention> posts,
            Mention.PostMention first,
            Mention.PostMention second) {
        int comma = first.range().first() - 1;
        boolean behindName = sentence.word(comma).equals(",")
                && sentence.isCapitalised(comma - 1)
                && sentence.affiliation(comma - 1).isEmpty();
        boolean behindPost = posts.stream().anyMatch(post -> post.range().end() == comma);
        boolean next = sentence.word(first.range().end()).equals(",")
                && second.range().first() == first.range().end() + 1;
        boolean closed = isOneOf(sentence.word(second.range().end()), ",", ".", ")", "")
                && !isNameBehind(sentence, second.range().end() + 1);
        return next
                && behindName
                && !behindPost
                && closed
                && sentence.isCapitalised(first.range().first())
                && sentence.isCapitalised(second.range().first())
                && !first.plural()
                && !second.plural()
                && !isConflicting(first, second);
    }

    private static boolean isNameBehind(PostSentence sentence, int at) {
        return sentence.isCapitalised(at) && sentence.isCapitalised(at + 1) && !sentence.isHeadWord(at);
    }

    private static Mention.PostMention one(
            PostSentence sentence, Mention.PostMention first, Mention.PostMention second) {
        return new Mention.PostMention(
                first.range().cover(second.range()),
                first.text() + joint(sentence, second) + second.text(),
                first.head(),
                false,
                first.former(),
                first.side().or(second::side));
    }

    private static boolean isConflicting(Mention.PostMention first, Mention.PostMention second) {
        return first.side().isPresent()
                && second.side().isPresent()
                && !first.side().equals(second.side());
    }

    /** "First Deputy Prime Minister – Minister of Energy B". */
    private static boolean isDashed(PostSentence sentence, TokenRange one, TokenRange other) {
        return sentence.isFreeDash(one.end())
                && sentence.isCapitalised(one.first())
                && sentence.isCapitalised(other.first());
    }

    /** "Deputy Prime Minister, Minister of Energy B": two offices of one person, without an article between comma and name. */
    private static boolean isSecondOffice(PostSentence sentence, TokenRange one, TokenRange other) {
        return sentence.word(one.end()).equals(",")
                && sentence.isCapitalised(one.first())
                && sentence.isCapitalised(other.first())
                && sentence.word(one.end() - 1).equals("minister")
                && sentence.isCapitalised(other.end())
                && !isOneOf(sentence.word(one.first() - 1), "the", ",", "and", "a");
    }

    private static String joint(PostSentence sentence, Mention.PostMention second) {
        return switch (sentence.word(second.range().first() - 1)) {
            case "," -> ", ";
            case "-" -> " - ";
            default -> " and ";
        };
    }

    /** "The Deputy Prime Minister and Minister of Energy, Marta Ilves,": without an article of its own the second is no other's. */
    private static boolean isAheadOfAName(PostSentence sentence, TokenRange one, TokenRange other) {
        boolean opens = isOneOf(sentence.word(one.first() - 1), "the", "");
        return opens
                && sentence.word(other.end()).equals(",")
                && sentence.isCapitalised(other.end() + 1)
                && sentence.isCapitalised(one.first())
                && sentence.isCapitalised(other.first());
    }

    private static boolean areOne(PostSentence sentence, Mention.PostMention first, Mention.PostMention second) {
        TokenRange one = first.range();
        TokenRange other = second.range();
        boolean next = other.first() == one.end() + 1;
        boolean linked = next
                && (sentence.word(one.end()).equals("and")
                        || isSecondOffice(sentence, one, other)
                        || isDashed(sentence, one, other));
        boolean apposition = isOneOf(sentence.word(one.first() - 1), ",", "(", "as")
                || sentence.word(one.first() - 1).equals("the")
                        && sentence.word(one.first() - 2).equals(",");
        boolean othersOwn = first.side().isEmpty() && sentence.isState(other.first());
        boolean nameFollows =
                (sentence.isCapitalised(other.end()) || isAheadOfAName(sentence, one, other)) && !othersOwn;
        return linked
                && !first.plural()
                && !second.plural()
                && !isConflicting(first, second)
                && (nameFollows || apposition);
    }
}
