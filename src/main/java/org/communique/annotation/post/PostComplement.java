package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.communique.annotation.Affiliation;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/**
 * What stands behind the head of a post and belongs to it: {@code "of the General Staff of the Vietnam People's Army"},
 * {@code "at Kuwait's Ministry of Information"}. It goes on as long as the words are portfolios, institutions, states and
 * organisations, so that a name which follows ends it.
 */
final class PostComplement {
    static final Set<String> GLUE = Set.of("of", "the", "for", "and", "&", "-", "'s", "'", ",", "to", "charge");
    private static final int LONGEST_UNKNOWN = 3;
    private static final int SHORT = 3;
    /** Small words that stand behind a post and before a comma, and belong to the sentence. */
    private static final Set<String> NO_PORTFOLIO = WordSet.words("""
            today yesterday here there this that morning afternoon evening week month year last next later
            earlier then also with from into over after before during since until said told spoke were have will
            would which whom when where while being well both himself herself respectively separately""");

    private static final Set<String> ABROAD = WordSet.of("expatriates", "emigrants", "diaspora", "nationals");

    private static final Set<String> OPENING = WordSet.of("of", "for", "to", "on", "at", "in", "with", "from");

    private final PostSentence sentence;
    private final String head;
    private final boolean plural;
    private final PostWording wording;
    private final PostSuffix suffix;
    private final PostOpening opening;
    private final PostContent content;
    private final PostState states;
    private Optional<Affiliation> side = Optional.empty();

    PostComplement(PostSentence sentence, String head, boolean plural, PostWording wording) {
        this.sentence = sentence;
        this.head = head;
        this.plural = plural;
        this.wording = wording;
        this.suffix = new PostSuffix(sentence, wording);
        this.opening = new PostOpening(sentence, head);
        this.content = new PostContent(sentence, head);
        this.states = new PostState(sentence, head, wording);
    }

    Optional<Affiliation> side() {
        return side;
    }

    /** Where the complement of a head that ends at {@code at} ends; {@code at} where there is none. */
    int end(int at) {
        int end = suffix.end(at);
        int next = opening.opensMinistry(end) ? phraseEnd(end, "of") : phraseEnd(end);
        while (next > end) {
            end = suffix.behindAcronym(next);
            next = phraseEnd(end);
        }
        return end;
    }

    /** Where a unit that begins behind a name ends; "from" leads to it as "of" does. */
    int unitEnd(int at) {
        int first = phraseEnd(at);
        int end = first;
        int next = first > at ? phraseEnd(first) : at;
        while (next > end) {
            end = next;
            next = phraseEnd(end);
        }
        return end;
    }

    private int phraseEnd(int at) {
        String preposition = sentence.word(at);
        if (!OPENING.contains(preposition) || sentence.isCapitalised(at)) {
            return at;
        }
        int ofCountry = opening.thatCountryEnd(at);
        if (ofCountry > at) {
            wording.drop(at, ofCountry);
            return ofCountry;
        }
        if (!opening.opens(preposition, at)) {
            return at;
        }
        return phraseEnd(at, preposition);
    }

    /** Where the words end that a post is of, led to by what stands at {@code at}. */
    private int phraseEnd(int at, String leading) {
        String preposition = leading;
        int end = at;
        int sideFrom = -1;
        int sideEnd = -1;
        int next = at + 1;
        while (next < sentence.size() && !sentence.isRank(next)) {
            int contentEnd = content.end(next, preposition);
            if (contentEnd > next) {
                if (states.tellsSide(next, preposition, contentEnd)) {
                    side = side.or(affiliation(next));
                    sideFrom = sideFrom >= 0 && sentence.behindGenitive(sideEnd) >= end ? sideFrom : next;
                    sideEnd = contentEnd;
                    states.dropAttribute(next, contentEnd);
                }
                side = side.or(seat(next));
                end = contentEnd;
                next = contentEnd;
            } else if (GLUE.contains(sentence.token(next).form()) && leadsOn(next, preposition)) {
                preposition = OPENING.contains(sentence.word(next)) ? sentence.word(next) : preposition;
                next++;
            } else if (isOwnBody(next)) {
                next++;
            } else {
                break;
            }
        }
        end = unknownEnd(at, end);
        if (sideFrom >= 0 && sentence.behindGenitive(sideEnd) >= end) {
            states.dropTail(at, sideFrom, end);
        } else if (sideFrom >= 0 && !wording.isDropped(sideFrom) && states.isMiddleState(sideFrom, sideEnd)) {
            states.dropTail(at, sideFrom, sideEnd);
        }
        return end;
    }

    /** "Chairman of its Commission for Energy". */
    private boolean isOwnBody(int at) {
        return isOneOf(sentence.word(at), "its", "their")
                && sentence.word(at - 1).equals("of")
                && sentence.isCapitalised(at + 1)
                && sentence.is(WordClass.PORTFOLIO, at + 1);
    }

    /** "Head of the state grain inspectorate, A": small words that are no portfolio, where the name closes the description. */
    private int unknownEnd(int opening, int end) {
        int at = end;
        while (end > opening && at < end + LONGEST_UNKNOWN && isUnknown(at)) {
            at++;
        }
        boolean name = sentence.word(at).equals(",")
                && sentence.isCapitalised(at + 1)
                && sentence.affiliation(at + 1).isEmpty();
        return at > end && name ? at : end;
    }

    private boolean isUnknown(int at) {
        return at < sentence.size()
                && sentence.token(at).isWord()
                && !sentence.isCapitalised(at)
                && sentence.word(at).length() > SHORT
                && !sentence.word(at).endsWith("ed")
                && !sentence.word(at).endsWith("ly")
                && !GLUE.contains(sentence.word(at))
                && !NO_PORTFOLIO.contains(sentence.word(at))
                && !sentence.is(WordClass.PERSON_VERB, at)
                && !sentence.isHeadWord(at);
    }

    private Supplier<Optional<Affiliation>> affiliation(int at) {
        return () -> sentence.affiliation(at);
    }

    /** "Chairman of the State Duma". */
    private Supplier<Optional<Affiliation>> seat(int at) {
        return () ->
                sentence.names().seatAt(at).filter(seat -> !seat.capital()).map(seat -> Affiliation.state(seat.iso3()));
    }

    /** Whether the glue at {@code at} leads to more content: a comma only within a list that "and" closes. */
    private boolean leadsOn(int at, String preposition) {
        int next = at;
        boolean comma = false;
        boolean and = false;
        String last = preposition;
        while (next < sentence.size()
                && next - at <= 3
                && GLUE.contains(sentence.token(next).form())) {
            comma |= sentence.word(next).equals(",");
            and |= sentence.word(next).equals("and") || sentence.word(next).equals("&");
            last = OPENING.contains(sentence.word(next)) ? sentence.word(next) : last;
            next++;
        }
        if (next >= sentence.size() || next - at > 3 || sentence.isRank(next) || sentence.isFreeDash(at)) {
            return false;
        }
        if (content.startsPost(next) && !content.mayNamePost(next, last)) {
            return false;
        }
        if (last.equals("to")
                && sentence.word(at).equals("to")
                && !PostKind.isSentAbroad(head)
                && !opening.opens("to", at)) {
            return false;
        }
        if (and && head.equals("member") && opensAnotherPost(next)) {
            return false;
        }
        boolean elsewhere = and && !plural && joinsAnotherState(at, next);
        return content.end(next, last) > next && !elsewhere && (!comma || closesList(next));
    }

    /** "Member of the Political Bureau and Foreign Minister": behind "and" another post begins. */
    private boolean opensAnotherPost(int from) {
        int at = from;
        while (at < from + 4
                && !sentence.isHeadWord(at)
                && (sentence.is(WordClass.PORTFOLIO, at) || sentence.is(WordClass.POST_MODIFIER, at))) {
            at++;
        }
        return sentence.isHeadWord(at);
    }

    /** "The minister of defence and Peru's guests": a state behind "and" begins something else unless a state stands before. */
    private boolean joinsAnotherState(int at, int next) {
        return sentence.affiliation(next).isPresent()
                && sentence.affiliation(at - 1).isEmpty()
                && !isAbroad(next);
    }

    /** "Minister of Foreign Affairs and Chadian Expatriates": a state's own people elsewhere are a portfolio. */
    private boolean isAbroad(int at) {
        return sentence.isState(at) && ABROAD.contains(sentence.word(at + 1)) && sentence.isCapitalised(at + 1);
    }

    private boolean closesList(int at) {
        for (int next = at; next < sentence.size() && next < at + 8; next++) {
            if (sentence.word(next).equals("and") || sentence.word(next).equals("&")) {
                return (sentence.is(WordClass.PORTFOLIO, next + 1) || isAbroad(next + 1))
                        && !content.startsPost(next + 1);
            }
            if (!sentence.is(WordClass.PORTFOLIO, next) && !sentence.word(next).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
