package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** Which words are the head of a post: "minister" is, the "head" of "warships head for the open sea" is not. */
final class PostHead {
    private static final Set<String> VERBAL = WordSet.of("to", "will", "would", "can", "may", "who");
    private static final Set<String> VERBS = WordSet.of("heads", "chairs", "head", "chair", "premieres");
    private static final Set<String> DETERMINERS = WordSet.words("""
            the a an its his their her for to""");
    private static final Set<String> BEFORE_TITLES = WordSet.of("crown", "grand", "chief");
    private static final Set<String> NAMES_AS_WELL = WordSet.of("amir", "emir", "sultan", "malik");
    private static final Set<String> OFFICERS =
            WordSet.of("executive", "liaison", "commanding", "operating", "financial");
    private static final Set<String> MODIFIERS_AS_HEADS = WordSet.of("assistant", "deputy");

    private final PostSentence sentence;
    private final LeadingBodies bodies;

    PostHead(PostSentence sentence) {
        this.sentence = sentence;
        this.bodies = new LeadingBodies(sentence);
    }

    boolean isHead(int at) {
        boolean candidate = sentence.isHeadWord(at)
                || sentence.is(WordClass.POST_HEAD_TITLE, at) && BEFORE_TITLES.contains(sentence.word(at - 1))
                || sentence.is(WordClass.POST_ACRONYM, at) && sentence.isAcronym(at)
                || isModifierAsHead(at)
                || isFirstLady(at)
                || isOfficer(at)
                || bodies.isMember(at);
        boolean inCharge =
                sentence.word(at).equals("charge") && !sentence.word(at + 1).startsWith("d'");
        return candidate
                && !inCharge
                && !sentence.isRank(at)
                && sentence.names().organisationAt(at).isEmpty()
                && !isVerb(at)
                && !modifiesNext(at)
                && !isShortPartOfAWord(at)
                && !isName(at)
                && !opensTheNameOfAThing(at);
    }

    /** "Chief Executive Officer", "Liaison Officer". */
    private boolean isOfficer(int at) {
        return sentence.word(at).equals("officer")
                && sentence.isCapitalised(at)
                && sentence.isCapitalised(at - 1)
                && OFFICERS.contains(sentence.word(at - 1));
    }

    /** "First Lady". */
    private boolean isFirstLady(int at) {
        return isOneOf(sentence.word(at), "lady", "gentleman")
                && sentence.word(at - 1).equals("first")
                && sentence.isCapitalised(at - 1)
                && sentence.isCapitalised(at);
    }

    /** "Assistant for Operations", "Assistant to the President". */
    private boolean isModifierAsHead(int at) {
        boolean complement = sentence.word(at + 1).equals("for") && sentence.is(WordClass.PORTFOLIO, at + 2)
                || isOneOf(sentence.word(at + 1), "to", "of")
                        && sentence.word(at + 2).equals("the")
                        && (sentence.word(at + 1).equals("to") || sentence.isHeadWord(at + 3));
        return complement && sentence.isCapitalised(at) && MODIFIERS_AS_HEADS.contains(sentence.word(at));
    }

    private boolean isVerb(int at) {
        boolean small = !sentence.isCapitalised(at);
        boolean behindAuxiliary = VERBAL.contains(sentence.word(at - 1));
        boolean withObject = VERBS.contains(sentence.word(at)) && DETERMINERS.contains(sentence.word(at + 1));
        return small && (behindAuxiliary || withObject);
    }

    /** "Secretary General", "Minister Counsellor": the first word belongs to the second. */
    private boolean modifiesNext(int at) {
        if (sentence.word(at).equals("chiefs") && sentence.word(at - 1).equals("joint")) {
            return true;
        }
        if (isOfficer(at + 1)) {
            return true;
        }
        if (sentence.word(at).equals("chief") && headsAnotherPost(at + 1)) {
            return true;
        }
        return !sentence.isRank(at + 1)
                && (sentence.is(WordClass.POST_HEAD, at + 1) && !isName(at + 1)
                        || sentence.is(WordClass.POST_HEAD_TITLE, at + 1) && BEFORE_TITLES.contains(sentence.word(at)))
                && sentence.is(WordClass.POST_MODIFIER, at);
    }

    /** "Chief Cabinet Secretary". */
    private boolean headsAnotherPost(int from) {
        int at = from;
        while (at < from + 3
                && (sentence.is(WordClass.PORTFOLIO, at)
                        || sentence.is(WordClass.POST_MODIFIER, at)
                        || sentence.isAcronym(at))
                && !sentence.isHeadWord(at)) {
            at++;
        }
        return at > from && sentence.isHeadWord(at) && sentence.isCapitalised(at) == sentence.isCapitalised(from - 1);
    }

    private boolean isShortPartOfAWord(int at) {
        boolean behind = sentence.word(at - 1).equals("-")
                && !sentence.is(WordClass.POST_MODIFIER, at - 2)
                && !sentence.word(at - 2).equals("co");
        boolean before = sentence.word(at + 1).equals("-") && at > 0;
        return (behind || before) && sentence.word(at).length() <= 4;
    }

    /** "Omar Sultan Rahimi", "Stephen King". */
    private boolean isName(int at) {
        if (!sentence.isCapitalised(at)) {
            return false;
        }
        boolean complement = sentence.word(at + 1).equals("of");
        boolean surname = at > 0
                && !complement
                && sentence.is(WordClass.GIVEN_NAME, at - 1)
                && sentence.isCapitalised(at - 1)
                && sentence.affiliation(at - 1).isEmpty()
                && sentence.names().placeAt(at - 1).isEmpty();
        boolean sovereign = complement
                || sentence.isGenitive(at - 1)
                || sentence.isState(at - 1)
                || isOneOf(sentence.word(at - 1), "the", "highness", "hh", "majesty", "his");
        boolean beforeName = !sentence.word(at).equals("amir")
                && !sentence.isCapitalised(at - 1)
                && sentence.isCapitalised(at + 1)
                && !sentence.is(WordClass.PARTICLE, at + 1);
        return surname || NAMES_AS_WELL.contains(sentence.word(at)) && !sovereign && !beforeName;
    }

    /** "Premier League", "Governor House". */
    private boolean opensTheNameOfAThing(int at) {
        return sentence.isCapitalised(at)
                && sentence.isCapitalised(at + 1)
                && sentence.is(WordClass.THING, at + 1)
                && !sentence.is(WordClass.POST_MODIFIER, at - 1)
                && !sentence.is(WordClass.PORTFOLIO, at - 1);
    }
}
