package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** How far the words reach that tell whose a post or body is: adjectives and genitives before it, "of" and a list behind it. */
final class SideWords {
    static final Set<String> FROM = WordSet.of("of", "from");
    private static final Set<String> LISTING = WordSet.words("""
            and , the as well both & / then later member members states countries nations from of""");

    private SideWords() {}

    /** The states that a sentence names itself, in order, each once. */
    static List<Party> statesOf(AnnotatedSentence sentence) {
        return sentence.names().states().stream()
                .filter(state -> !state.adjective())
                .map(state -> (Party) new Party.State(state.iso3()))
                .distinct()
                .toList();
    }

    /** The first word of the post itself: behind the "Malian" of "Chadian and Malian foreign ministers". */
    static int behindAdjectives(AnnotatedSentence sentence, TokenRange post) {
        int first = post.first();
        while (first < post.end() - 1 && sentence.names().affiliationAt(first).isPresent()) {
            first++;
        }
        return first;
    }

    /** "foreign ministers of Chad" goes on with ", Mali and Niger". */
    static int postEnd(AnnotatedSentence sentence, TokenRange post) {
        for (int at = post.first(); at < post.end(); at++) {
            if (FROM.contains(sentence.word(at))
                    && sentence.names().affiliationAt(post.end() - 1).isPresent()) {
                return Math.max(post.end(), listEnd(sentence, at));
            }
        }
        return listEnd(sentence, post.end());
    }

    /** Where the adjectives and genitives of states begin that stand before {@code at}: "Armenian, French" foreign ministers. */
    static int adjectivesBefore(AnnotatedSentence sentence, int at) {
        int first = at;
        int back = at - 1;
        while (back >= 0) {
            boolean side = sentence.names().affiliationAt(back).isPresent();
            boolean link =
                    LISTING.contains(sentence.word(back)) || sentence.word(back).equals("'s");
            if (side) {
                first = back;
            } else if (!link || back == 0 || at - back > 12) {
                break;
            } else if (first == at && !sentence.word(back).equals("'s")) {
                break;
            }
            back--;
        }
        return first;
    }

    /** The index behind "of Chad, Niger and Mali" at {@code at}; {@code at} itself where no such list stands. */
    static int listEnd(AnnotatedSentence sentence, int at) {
        return listEnd(sentence, at, FROM);
    }

    static int listEnd(AnnotatedSentence sentence, int at, Set<String> prepositions) {
        if (!prepositions.contains(sentence.word(at))) {
            return at;
        }
        int end = at;
        int next = at + 1;
        while (next < sentence.size()) {
            if (sentence.names().affiliationAt(next).isPresent()) {
                end = next + 1;
            } else if (!LISTING.contains(sentence.word(next))) {
                break;
            }
            next++;
        }
        return end;
    }

    static List<Party> sidesWithin(AnnotatedSentence sentence, int first, int end) {
        List<Party> sides = new ArrayList<>();
        for (int at = first; at < end; at++) {
            sentence.names()
                    .affiliationAt(at)
                    .map(Party::of)
                    .filter(party -> !sides.contains(party))
                    .ifPresent(sides::add);
        }
        return sides;
    }

    static boolean isOf(AnnotatedSentence sentence, int at, Party side) {
        return sentence.names()
                .affiliationAt(at)
                .map(Party::of)
                .filter(side::equals)
                .isPresent();
    }
}
