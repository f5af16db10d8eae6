package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import java.util.stream.IntStream;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** Whether a state within a complement is the one that the holder serves, and which words it takes along when it is left out. */
final class PostState {
    /** "Minister of Trade in the Government of Chile": nothing is left to which they could lead. */
    private static final Set<String> LEADING = WordSet.of("in", "at", "from");

    private static final Set<String> BODIES =
            WordSet.of("commission", "council", "parliament", "assembly", "service", "committee", "chairperson");

    private static final Set<String> TOPICAL = WordSet.of("for", "to", "on", "at", "in", "with");
    private static final Set<String> STATE_FORMS = WordSet.words("""
            republic kingdom federation state union sultanate principality commonwealth emirate hashemite
            government people's""");

    private final PostSentence sentence;
    private final String head;
    private final PostWording wording;

    PostState(PostSentence sentence, String head, PostWording wording) {
        this.sentence = sentence;
        this.head = head;
        this.wording = wording;
    }

    /** Where a post is of, there its holder serves; where it is for, to or on, there he is sent or that is his subject. */
    boolean tellsSide(int at, String preposition, int end) {
        if (sentence.affiliation(at).isEmpty()) {
            return false;
        }
        int next = sentence.behindGenitive(end);
        boolean attribute = sentence.isStateAttribute(at)
                && (sentence.is(WordClass.PORTFOLIO, next) || sentence.is(WordClass.POST_HEAD, next));
        return !TOPICAL.contains(preposition)
                || preposition.equals("at")
                || attribute && !preposition.equals("to") && (!preposition.equals("for") || head.startsWith("spokes"))
                || attribute && preposition.equals("to") && PostKind.isAssisting(head);
    }

    /** "Ambassador of Peru to Japan": the state ends one part and another begins. */
    boolean isMiddleState(int from, int to) {
        return sentence.isState(from)
                && isOneOf(sentence.word(from - 1), "of", "the")
                && PostComplement.GLUE.contains(sentence.word(to))
                && !sentence.word(to).equals("-");
    }

    /** "Of the Portuguese Navy" and "at Kuwait's Ministry" without the state; "Royal Thai Navy" and "Vietnam People's Army" are whole names. */
    void dropAttribute(int from, int to) {
        boolean wholeName = sentence.word(from - 1).equals("royal")
                || sentence.word(to).equals("people's")
                || sentence.word(to).equals("people");
        if (!sentence.isState(from) || wholeName) {
            return;
        }
        if (sentence.isGenitive(to)) {
            if (sentence.word(from - 1).equals("the")) {
                wording.drop(from, to + 1);
            } else {
                wording.replaceByArticle(from, to + 1);
            }
        } else if (sentence.isStateAttribute(from)) {
            wording.drop(from, to);
        }
    }

    /** "President of the European Council" is one of its body; "Secretary General of the Council of Europe" serves the whole. */
    private boolean namesABody(int complement, int from) {
        boolean right = from == complement + 1
                || from == complement + 2 && sentence.word(from - 1).equals("the");
        boolean bareHead =
                right && sentence.isHeadWord(complement - 1) && !sentence.is(WordClass.POST_MODIFIER, complement - 2);
        return sentence.names()
                .organisationAt(from)
                .filter(found -> bareHead
                        || IntStream.range(found.range().first(), found.range().end())
                                .anyMatch(at -> BODIES.contains(sentence.word(at))))
                .isPresent();
    }

    /** A state at the end goes with the words that lead to it: "of the Republic of"; a body of an organisation is part of the post. */
    void dropTail(int complement, int sideFrom, int end) {
        if (namesABody(complement, sideFrom)) {
            return;
        }
        int from = sideFrom;
        while (from > complement
                && (PostComplement.GLUE.contains(sentence.word(from - 1))
                        || STATE_FORMS.contains(sentence.word(from - 1)))
                && !sentence.word(from - 1).equals(",")
                && !sentence.word(from - 1).equals("'s")) {
            from--;
        }
        boolean bare = from == complement + 1 && LEADING.contains(sentence.word(complement));
        wording.drop(bare ? complement : from, end);
    }
}
