package org.communique.annotation.post;

import java.util.Set;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** What stands right behind the head of a post without a preposition. */
final class PostSuffix {
    private static final Set<String> TRAILING = WordSet.words("""
            general extraordinary plenipotentiary designate d'affaires interim delegate counsellor counselor""");

    private final PostSentence sentence;
    private final PostWording wording;

    PostSuffix(PostSentence sentence, PostWording wording) {
        this.sentence = sentence;
        this.wording = wording;
    }

    /** "Secretary-General", "Commander in Chief", "Ambassador Extraordinary and Plenipotentiary". */
    int end(int from) {
        int at = from;
        boolean more = true;
        while (more) {
            int next = at;
            if (sentence.word(next).equals("-") || sentence.word(next).equals("and") && at > from) {
                next++;
            }
            boolean trailing = TRAILING.contains(sentence.word(next)) && !sentence.isRank(next);
            more = trailing;
            at = trailing ? next + 1 : at;
        }
        if (sentence.word(at).equals("in") && sentence.word(at + 1).equals("chief")) {
            at += 2;
        }
        return behindDivision(behindAcronym(at));
    }

    /** "Secretary (East)", "Additional Secretary (Middle East and North Africa)". */
    private int behindDivision(int at) {
        if (!sentence.word(at).equals("(") || !sentence.is(WordClass.PORTFOLIO, at + 1)) {
            return at;
        }
        for (int close = at + 2; close < at + 8; close++) {
            if (sentence.word(close).equals(")")) {
                return close + 1;
            }
        }
        return at;
    }

    int behindAcronym(int at) {
        int end = sentence.behindAcronym(at);
        wording.drop(at, end);
        return end;
    }
}
