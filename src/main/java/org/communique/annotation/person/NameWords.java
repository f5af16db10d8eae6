package org.communique.annotation.person;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** Which words of a sentence may be words of a person's name. */
final class NameWords {
    private static final Set<String> VIEWS =
            WordSet.of("view", "words", "opinion", "assessment", "judgment", "judgement", "eyes", "estimation");
    private static final Set<String> MONTHS_THAT_ARE_NAMES =
            WordSet.of("jun", "jan", "may", "mar", "april", "june", "august");
    private static final Set<String> COLLEAGUES = WordSet.of("counterpart", "colleague", "peer", "homologue");
    private static final Set<String> ELIDED = WordSet.of("d", "l", "o", "n", "m", "dell", "dall");
    private static final int SHORT = 3;

    /** Words of the news that are surnames behind a given name. */
    private static final Set<String> SURNAMES_TOO =
            WordSet.of("west", "north", "east", "south", "winter", "summer", "noon", "read");

    private final TitledSentence sentence;

    NameWords(TitledSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the word at {@code at} may begin a name. */
    boolean begins(int at) {
        return isNameWord(at, at);
    }

    /** Whether the word at {@code at} may go on with a name that began at {@code first}. */
    boolean continues(int at, int first) {
        return isNameWord(at, first);
    }

    private boolean isNameWord(int at, int first) {
        if (!isNameForm(at)
                || sentence.isTitle(at)
                || sentence.names().organisationAt(at).isPresent()) {
            return false;
        }
        boolean inside = at > first;
        if (!inside && isTownBeforeAName(at)) {
            return false;
        }
        boolean titleBefore = sentence.titleEndsAt(at);
        if (sentence.names().stateAt(at).isPresent()) {
            return isNameOfAPersonAndAState(at, first);
        }
        if (isInitial(at)) {
            return inside || isPlain(at + 1) || isPlain(at + 2);
        }
        String word = sentence.word(at);
        if (sentence.is(WordClass.HONORIFIC, at) || MONTHS_THAT_ARE_NAMES.contains(word)) {
            boolean called = titleBefore || word.equals("jan") || COLLEAGUES.contains(sentence.word(at - 1));
            boolean opens = called && MONTHS_THAT_ARE_NAMES.contains(word) && isPlain(at + 1);
            return (inside || opens) && !isNumber(at + 1);
        }
        if (sentence.is(WordClass.NOT_A_NAME, at) || sentence.is(WordClass.THING, at)) {
            boolean bill = !inside && titleBefore && sentence.is(WordClass.GIVEN_NAME, at) && isPlain(at + 1);
            return bill
                    || isSurnameOfAThing(at, first)
                    || SURNAMES_TOO.contains(word) && isSurname(at, first)
                    || (inside || titleBefore) && word.length() <= SHORT && isPlain(at + 1) && !isNumber(at + 1);
        }
        boolean institution = sentence.is(WordClass.PORTFOLIO, at) || sentence.is(WordClass.POST_HEAD, at);
        boolean amir = word.equals("amir")
                && (inside || titleBefore)
                && sentence.isCapitalised(at + 1)
                && !sentence.is(WordClass.HONORIFIC, at + 1);
        return !institution || amir || titleBefore && isPlain(at + 1) || isSurname(at, first);
    }

    /** "In Hanoi Melissa Bishop said", "her host in Zagreb was": the town is no part of a name. */
    private boolean isTownBeforeAName(int at) {
        String before = sentence.word(at - 1);
        boolean within = isOneOf(before, "in", "at", "near");
        if (!within && !isOneOf(before, "of", "from", "to", "for", "via")
                || sentence.names().placeAt(at).isEmpty()
                || isWhoseWords(at)) {
            return false;
        }
        boolean nameBehind = sentence.is(WordClass.GIVEN_NAME, at + 1) && sentence.isCapitalised(at + 1);
        return nameBehind
                || within && !sentence.is(WordClass.GIVEN_NAME, at)
                || !isNameForm(at + 1) && !sentence.is(WordClass.GIVEN_NAME, at);
    }

    /** "According to Lahti", "in Lahti's view": whose words are told bears the name of a town. */
    private boolean isWhoseWords(int at) {
        boolean according =
                sentence.word(at - 1).equals("to") && sentence.word(at - 2).equals("according");
        return according || sentence.isGenitive(at + 1) && VIEWS.contains(sentence.word(at + 2));
    }

    /** "Israel Katz" behind a title, "Paris Jackson"; "President Chad" would be a slip. */
    private boolean isNameOfAPersonAndAState(int at, int first) {
        boolean opens = at == first && sentence.titleEndsAt(at) && isPlain(at + 1);
        boolean closes = at == first + 1
                && sentence.is(WordClass.GIVEN_NAME, first)
                && sentence.names()
                        .stateAt(at)
                        .filter(Mention.StateMention::adjective)
                        .isEmpty()
                && !sentence.isGenitive(at + 1)
                && !sentence.isCapitalised(at + 1);
        return opens || closes;
    }

    /** "Sean U. Stone", "Mr. Hall", not "Royal Court": the noun of a thing is a surname behind an initial, a given name or an honorific. */
    private boolean isSurnameOfAThing(int at, int first) {
        boolean behindName = at > first && isInitial(at - 1)
                || at == first + 1 && sentence.is(WordClass.GIVEN_NAME, first) && isOfficial(first);
        boolean addressed = sentence.is(WordClass.HONORIFIC, at - 1)
                && !sentence.word(at - 1).equals("royal");
        boolean behindTitle = at == first && (sentence.rankEndingAt(at).isPresent() || addressed);
        return sentence.is(WordClass.THING, at) && (behindName || behindTitle) && !sentence.isCapitalised(at + 1);
    }

    /** Streets and airports are called after kings and presidents, not after deputy ministers. */
    private boolean isOfficial(int first) {
        return sentence.rankEndingAt(first).isPresent()
                || sentence.postEndingAt(first)
                        .filter(post -> !isOneOf(post.head(), "king", "queen", "president", "prince"))
                        .isPresent();
    }

    /** "Julie Bishop", "Mary Law": a common noun behind a given name, where nothing of the kind follows. */
    private boolean isSurname(int at, int first) {
        return at == first + 1 && sentence.is(WordClass.GIVEN_NAME, first) && !sentence.isCapitalised(at + 1);
    }

    /** A capital, or a particle that a capital follows: "al-Thani", "d'Almeida". */
    private boolean isNameForm(int at) {
        if (!sentence.has(at) || !sentence.token(at).isWord()) {
            return false;
        }
        if (sentence.isCapitalised(at)) {
            return true;
        }
        String form = sentence.token(at).form();
        int joint = Math.max(form.indexOf('-'), form.indexOf('\''));
        if (joint <= 0 || joint + 1 >= form.length() || !Character.isUpperCase(form.charAt(joint + 1))) {
            return false;
        }
        String particle = sentence.word(at).substring(0, joint);
        return ELIDED.contains(particle) || sentence.isParticle(particle);
    }

    /** "J.", and the single letter of South Indian names. */
    private boolean isInitial(int at) {
        String form = sentence.token(at).form();
        return form.length() == 1 || form.length() == 2 && form.endsWith(".");
    }

    private boolean isNumber(int at) {
        return sentence.has(at) && Character.isDigit(sentence.token(at).form().charAt(0));
    }

    /** Whether a word is a name's if it is anything: no title, state, portfolio or word of the news. */
    boolean isPlain(int at) {
        return isNameForm(at)
                && !sentence.isTitle(at)
                && sentence.affiliation(at).isEmpty()
                && !sentence.is(WordClass.NOT_A_NAME, at)
                && !sentence.is(WordClass.THING, at)
                && !sentence.is(WordClass.PORTFOLIO, at)
                && !sentence.is(WordClass.HONORIFIC, at);
    }

    boolean isParticle(int at) {
        return sentence.is(WordClass.PARTICLE, at);
    }
}
