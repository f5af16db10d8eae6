package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.annotation.WordClass;

/** Which words a post may be of: portfolios, institutions, states, organisations, and in some places a name that is strange. */
final class PostContent {
    private static final int LONGEST = 12;

    private final PostSentence sentence;
    private final String head;

    PostContent(PostSentence sentence, String head) {
        this.sentence = sentence;
        this.head = head;
    }

    /** Where the content that begins at {@code at} ends; {@code at} where none begins. */
    int end(int at, String preposition) {
        Optional<Mention.StateMention> state = sentence.names().stateAt(at);
        if (state.isPresent()) {
            return state.get().range().end();
        }
        Optional<Mention.OrganisationMention> organisation = sentence.names().organisationAt(at);
        if (organisation.isPresent()) {
            return organisation.get().range().end();
        }
        boolean modifies =
                sentence.is(WordClass.POST_MODIFIER, at) && sentence.isCapitalised(at) && !sentence.isHeadWord(at);
        if (sentence.is(WordClass.PORTFOLIO, at) || modifies) {
            return startsPost(at) && !mayNamePost(at, preposition) ? at : at + 1;
        }
        if (!sentence.isCapitalised(at)) {
            return at;
        }
        if ((preposition.equals("in") || isPostedTo(at, preposition))
                && sentence.names().placeAt(at).isPresent()) {
            return sentence.names()
                    .placeAt(at)
                    .map(place -> place.range().end())
                    .orElse(at + 1);
        }
        boolean surnameFollows = sentence.is(WordClass.GIVEN_NAME, at)
                && isUnknown(at + 1)
                && !sentence.word(at - 1).equals("the");
        if (surnameFollows) {
            return at;
        }
        if (sentence.is(WordClass.THING, at)
                || sentence.names().seatAt(at).filter(seat -> !seat.capital()).isPresent()) {
            return at + 1;
        }
        if (sentence.isAcronym(at)
                && !sentence.is(WordClass.HONORIFIC, at)
                && !sentence.is(WordClass.POST_ACRONYM, at)) {
            return at + 1;
        }
        if ((sentence.is(WordClass.POST_HEAD, at) || sentence.is(WordClass.POST_MODIFIER, at))
                && mayNamePost(at, preposition)) {
            return at + 1;
        }
        return unknownEnd(at);
    }

    /** "Chad's ambassador to Lima, A": a capital behind which the name follows. */
    private boolean isPostedTo(int at, String preposition) {
        return preposition.equals("to")
                && PostKind.isSentAbroad(head)
                && sentence.word(at - 2).equals(head)
                && sentence.names().seatAt(at).filter(seat -> seat.capital()).isPresent()
                && sentence.word(at + 1).equals(",")
                && sentence.isCapitalised(at + 2);
    }

    /** "Adviser to the President", "Assistant to the Navy Chief of Staff", "head of the Prime Minister's Office". */
    boolean mayNamePost(int at, String preposition) {
        boolean assisting = PostKind.isAssisting(head) && (preposition.equals("to") || preposition.equals("of"));
        int back = at;
        while (back > Math.max(0, at - LONGEST)
                && (sentence.is(WordClass.POST_MODIFIER, back - 1)
                        || sentence.is(WordClass.PORTFOLIO, back - 1)
                        || sentence.affiliation(back - 1).isPresent())) {
            back--;
        }
        return assisting && sentence.word(back - 1).equals("the");
    }

    /** A strange name behind the article, or a strange place that a comma or a person's name ends: "Sultan of Sokoto,". */
    private int unknownEnd(int first) {
        String before = sentence.word(first - 1);
        Optional<Mention.PlaceMention> place = sentence.names().placeAt(first);
        if (before.equals("of") && place.isPresent()) {
            return place.get().range().end();
        }
        int end = first;
        while (end < first + 4 && isUnknown(end)) {
            end++;
        }
        if (end == first) {
            return first;
        }
        boolean thing = sentence.is(WordClass.THING, end) && sentence.isCapitalised(end);
        if (before.equals("of")
                && head.equals("minister")
                && sentence.word(end).equals("affairs")
                && sentence.isCapitalised(end)) {
            return end + 1;
        }
        if (opensABody(first, end)) {
            return end;
        }
        if (before.equals("and") && sentence.is(WordClass.PORTFOLIO, first - 2)) {
            return end == first + 1 && isOneOf(sentence.word(end), ",", "(") ? end : first;
        }
        if (before.equals("the")) {
            boolean apposition = end == first + 2
                    && sentence.word(end).equals(",")
                    && (sentence.isCapitalised(end + 1) || sentence.is(WordClass.HONORIFIC, end + 1));
            return thing ? end + 1 : apposition ? end : first + 1;
        }
        if (thing && sentence.names().organisationAt(first - 1).isPresent()) {
            return end + 1;
        }
        boolean closed = end == sentence.size()
                || isOneOf(sentence.word(end), ",", ".", ")", "-")
                || sentence.is(WordClass.GIVEN_NAME, end)
                || sentence.isRank(end)
                || sentence.is(WordClass.HONORIFIC, end);
        return before.equals("of") && (thing || closed && end <= first + 2 && PostKind.isGoverning(head)) ? end : first;
    }

    /** The "Promotions" of "the Togo Export Promotions Authority": strange words within the name of a body. */
    private boolean opensABody(int first, int end) {
        boolean inside = sentence.isCapitalised(first - 1)
                && (sentence.is(WordClass.PORTFOLIO, first - 1) || sentence.isState(first - 1));
        return inside && end <= first + 2 && sentence.isCapitalised(end) && sentence.is(WordClass.THING, end);
    }

    private boolean isUnknown(int at) {
        return sentence.isCapitalised(at)
                && sentence.token(at).isWord()
                && !sentence.isRank(at)
                && sentence.affiliation(at).isEmpty()
                && !sentence.is(WordClass.GIVEN_NAME, at)
                && !sentence.is(WordClass.HONORIFIC, at)
                && !sentence.is(WordClass.NOT_A_NAME, at)
                && !sentence.is(WordClass.THING, at)
                && !sentence.is(WordClass.POST_HEAD, at)
                && !sentence.is(WordClass.POST_MODIFIER, at);
    }

    boolean startsPost(int at) {
        int next = at;
        while (next < at + LONGEST
                && (sentence.is(WordClass.PORTFOLIO, next)
                        || sentence.is(WordClass.POST_MODIFIER, next)
                        || sentence.isState(next)
                        || sentence.isGenitive(next))) {
            next++;
        }
        return sentence.is(WordClass.POST_HEAD, next) && !sentence.isRank(next);
    }
}
