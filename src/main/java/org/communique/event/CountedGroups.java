package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Groups that are told by their number: {@code "all four"}, whom the sentences before named; {@code "two ministers from the
 * region, one from Chad and one from Mali"}, of whom the words themselves tell the sides.
 */
final class CountedGroups {
    private static final List<String> NUMBERS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> VERBS = WordSet.words("""
            are were have had will would met meet came come also then took take held hold spoke flew fly sat
            agreed who of gathered signed""");
    private static final int REACH = 8;

    private CountedGroups() {}

    /** The number whose word stands there, 0 if none does. */
    static int numberAt(IntFunction<String> words, int at) {
        return Math.max(0, NUMBERS.indexOf(words.apply(at)));
    }

    /** "All four came", "the three of them met": no noun behind. */
    static Optional<TokenRange> allAt(AnnotatedSentence sentence, int at) {
        boolean counted = isOneOf(sentence.word(at), "all", "the")
                && numberAt(sentence::word, at + 1) > 2
                && VERBS.contains(sentence.word(at + 2));
        return counted ? Optional.of(new TokenRange(at, at + 2)) : Optional.empty();
    }

    /** The words of such a group from its post on, and the sides of its members. */
    record Members(TokenRange range, List<Party> sides) {
        Members {
            sides = List.copyOf(sides);
        }
    }

    /** "Two defence ministers from the region, one from Chad and the other from Mali": the sides behind a plural post. */
    static Optional<Members> members(AnnotatedSentence sentence, Mention.PostMention post) {
        int number = numberAt(sentence::word, post.range().first() - 1);
        if (!post.plural() || number < 2) {
            return Optional.empty();
        }
        List<Party> sides = new ArrayList<>();
        int last = Math.min(sentence.size(), post.range().end() + REACH);
        int end = post.range().end();
        for (int at = post.range().end(); at < last && sides.size() < number; at++) {
            boolean one = isOneOf(sentence.word(at), "one", "another", "other", "third");
            Optional<Party> side = one ? sideBehind(sentence, at + 1) : Optional.empty();
            if (side.isPresent()) {
                sides.add(side.get());
                end = Math.min(sentence.size(), endOfSide(sentence, at + 1));
                last = Math.min(sentence.size(), end + REACH);
            }
        }
        return sides.size() == number
                ? Optional.of(new Members(new TokenRange(post.range().first(), end), sides))
                : Optional.empty();
    }

    private static Optional<Party> sideBehind(AnnotatedSentence sentence, int from) {
        int at = isOneOf(sentence.word(from), "from", "of") ? from + 1 : from;
        return sentence.names().affiliationAt(at).map(Party::of);
    }

    private static int endOfSide(AnnotatedSentence sentence, int from) {
        int at = isOneOf(sentence.word(from), "from", "of") ? from + 1 : from;
        Optional<Party> side = sideBehind(sentence, from);
        while (at < sentence.size()
                && sentence.names().affiliationAt(at).map(Party::of).equals(side)) {
            at++;
        }
        return at;
    }
}
