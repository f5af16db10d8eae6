package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.text.WordSet;

/**
 * Membership of a ruling party's leading body, which news of such parties words as a post: {@code "Politburo member"},
 * {@code "member of the Standing Committee of the Party Central Committee"}. Who is a member of anything else holds no post.
 */
final class LeadingBodies {
    private static final Set<String> MEMBERS = WordSet.of("member", "members");
    private static final Set<String> BODIES = WordSet.of("politburo", "presidium", "secretariat");
    private static final int REACH = 12;

    private final PostSentence sentence;

    LeadingBodies(PostSentence sentence) {
        this.sentence = sentence;
    }

    boolean isMember(int at) {
        if (!MEMBERS.contains(sentence.word(at))) {
            return false;
        }
        return endsBody(at - 1) || sentence.word(at + 1).equals("of") && namesBody(at + 2);
    }

    /** "Politburo", "Political Bureau", "Central Committee", "Standing Committee" that end at a word. */
    private boolean endsBody(int at) {
        String word = sentence.word(at);
        return BODIES.contains(word)
                || word.equals("bureau") && sentence.word(at - 1).equals("political")
                || word.equals("committee")
                        && isOneOf(sentence.word(at - 1), "central", "standing")
                        && sentence.isCapitalised(at);
    }

    /** Whether the words up to the next comma or small word name such a body. */
    private boolean namesBody(int from) {
        for (int at = from; at < from + REACH && at < sentence.size(); at++) {
            boolean small =
                    !sentence.isCapitalised(at) && !sentence.isGenitive(at) && !isOneOf(sentence.word(at), "the", "of");
            if (small) {
                return false;
            }
            if (sentence.isCapitalised(at) && endsBody(at)) {
                return true;
            }
        }
        return false;
    }
}
