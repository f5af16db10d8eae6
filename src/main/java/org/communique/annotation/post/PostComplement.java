package org.communique.annotation.post;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.WordClass;

/**
 * What stands behind the head of a post and belongs to it: {@code "of the General Staff of the Vietnam People's Army"},
 * {@code "at Kuwait's Ministry of Information"}. It goes on as long as the words are portfolios, institutions, states and
 * organisations, so that a name which follows ends it.
 */
final class PostComplement {
    private static final Set<String> OPENING = Set.of("of", "for", "to", "on", "at", "in", "with", "from");
    private static final Set<String> TOPICAL = Set.of("for", "to", "on", "at", "in", "with");
    private static final Set<String> GLUE = Set.of("of", "the", "for", "and", "&", "-", "'s", "'", ",", "to", "charge");
    private static final Set<String> SENT_ABROAD = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "consul",
            "consul-general",
            "commissioner",
            "nuncio",
            "observer",
            "attache",
            "rapporteur",
            "coordinator",
            "charge",
            "mediator");
    private static final Set<String> ASSISTING = Set.of(
            "adviser",
            "advisor",
            "aide",
            "assistant",
            "secretary",
            "counsellor",
            "counselor",
            "envoy",
            "representative",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "head",
            "chief",
            "director",
            "deputy",
            "coordinator",
            "delegate");
    private static final Set<String> GOVERNING = Set.of(
            "governor",
            "mayor",
            "sultan",
            "emir",
            "king",
            "queen",
            "ceo",
            "director",
            "chairman",
            "ruler",
            "head",
            "archbishop",
            "bishop",
            "prince",
            "president",
            "commander",
            "chief",
            "rector",
            "duke",
            "monarch");
    private static final Set<String> STATE_FORMS = Set.of(
            "republic",
            "kingdom",
            "federation",
            "state",
            "union",
            "sultanate",
            "principality",
            "commonwealth",
            "emirate",
            "hashemite",
            "government",
            "people's");
    private static final Set<String> SEATED =
            Set.of("embassy", "institute", "consulate", "mission", "office", "bureau", "general");
    private static final Set<String> BODIES =
            Set.of("ministry", "department", "office", "cabinet", "government", "secretariat");
    private static final Set<String> COUNTRY = Set.of("country", "nation", "state", "kingdom", "republic", "island");
    private static final Set<String> TRAILING = Set.of(
            "general",
            "extraordinary",
            "plenipotentiary",
            "designate",
            "d'affaires",
            "interim",
            "delegate",
            "counsellor",
            "counselor");

    private final PostSentence sentence;
    private final String head;
    private final boolean plural;
    private final PostWording wording;
    private Optional<Affiliation> side = Optional.empty();

    PostComplement(PostSentence sentence, String head, boolean plural, PostWording wording) {
        this.sentence = sentence;
        this.head = head;
        this.plural = plural;
        this.wording = wording;
    }

    Optional<Affiliation> side() {
        return side;
    }

    /** Where the complement of a head that ends at {@code at} ends; {@code at} where there is none. */
    int end(int at) {
        int end = behindTrailing(at);
        int next = phraseEnd(end);
        while (next > end) {
            end = behindAcronym(next);
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

    /** "Secretary-General", "Commander in Chief", "Ambassador Extraordinary and Plenipotentiary". */
    private int behindTrailing(int from) {
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

    private int behindAcronym(int at) {
        int end = sentence.behindAcronym(at);
        wording.drop(at, end);
        return end;
    }

    private int phraseEnd(int at) {
        String opening = sentence.word(at);
        if (!OPENING.contains(opening) || sentence.isCapitalised(at)) {
            return at;
        }
        int ofCountry = thatCountryEnd(at);
        if (ofCountry > at) {
            wording.drop(at, ofCountry);
            return ofCountry;
        }
        if (!opens(opening, at)) {
            return at;
        }
        String preposition = opening;
        int end = at;
        int sideFrom = -1;
        int sideEnd = -1;
        int next = at + 1;
        while (next < sentence.size() && !sentence.isRank(next)) {
            int contentEnd = contentEnd(next, preposition);
            if (contentEnd > next) {
                if (tellsSide(next, preposition, contentEnd)) {
                    side = side.or(affiliation(next));
                    sideFrom = sideFrom >= 0 && behindGenitive(sideEnd) >= end ? sideFrom : next;
                    sideEnd = contentEnd;
                    dropAttribute(next, contentEnd);
                }
                side = side.or(seat(next));
                end = contentEnd;
                next = contentEnd;
            } else if (GLUE.contains(sentence.token(next).form()) && leadsOn(next, preposition)) {
                preposition = OPENING.contains(sentence.word(next)) ? sentence.word(next) : preposition;
                next++;
            } else {
                break;
            }
        }
        if (sideFrom >= 0 && behindGenitive(sideEnd) >= end) {
            dropTail(at, sideFrom, end);
        } else if (sideFrom >= 0 && !wording.isDropped(sideFrom) && isMiddleState(sideFrom, sideEnd)) {
            dropTail(at, sideFrom, sideEnd);
        }
        return end;
    }

    private java.util.function.Supplier<Optional<Affiliation>> affiliation(int at) {
        return () -> sentence.affiliation(at);
    }

    /** "Chairman of the State Duma". */
    private java.util.function.Supplier<Optional<Affiliation>> seat(int at) {
        return () ->
                sentence.names().seatAt(at).filter(seat -> !seat.capital()).map(seat -> Affiliation.state(seat.iso3()));
    }

    private int behindGenitive(int at) {
        return sentence.isGenitive(at) ? at + 1 : at;
    }

    /** "Ambassador of Peru to Japan": the state ends one part and another begins. */
    private boolean isMiddleState(int from, int to) {
        return sentence.isState(from)
                && Set.of("of", "the").contains(sentence.word(from - 1))
                && GLUE.contains(sentence.word(to))
                && !sentence.word(to).equals("-");
    }

    /** "Of that country", which the reader knows from before. */
    private int thatCountryEnd(int at) {
        boolean determined =
                Set.of("that", "the", "this", "his", "her", "their", "its").contains(sentence.word(at + 1));
        int noun = at + 2;
        if (Set.of("host", "visited", "neighbouring", "neighboring", "same").contains(sentence.word(noun))) {
            noun++;
        }
        boolean country = COUNTRY.contains(sentence.word(noun))
                && !sentence.isCapitalised(noun)
                && !sentence.word(noun + 1).equals("of");
        return sentence.word(at).equals("of") && determined && country ? noun + 1 : at;
    }

    /** Whether a preposition may open a complement of this head; "in" and "at" mostly tell where something was said. */
    private boolean opens(String opening, int at) {
        int first = at + 1;
        boolean article = sentence.word(first).equals("the");
        int content = article ? first + 1 : first;
        boolean abroad = SENT_ABROAD.contains(head);
        return switch (opening) {
            case "to" -> abroad && !head.equals("coordinator") || ASSISTING.contains(head) && article;
            case "in" ->
                sentence.word(at + 1).equals("charge")
                        || abroad && sentence.affiliation(content).isPresent()
                        || SEATED.contains(sentence.word(at - 1)) && isSomewhere(content)
                        || sentence.is(WordClass.PORTFOLIO, content)
                                && sentence.isCapitalised(content)
                                && article
                                && (BODIES.contains(sentence.word(content)) || sentence.isGenitive(content + 2));
            case "at", "with" -> {
                int behindState = sentence.isStateAttribute(content) ? behindGenitive(stateEnd(content)) : content;
                yield sentence.is(WordClass.PORTFOLIO, behindState) && sentence.isCapitalised(behindState)
                        || abroad && sentence.affiliation(content).isPresent();
            }
            case "from" -> article && sentence.is(WordClass.PORTFOLIO, content) && sentence.isCapitalised(content);
            default -> true;
        };
    }

    private boolean isSomewhere(int at) {
        return sentence.affiliation(at).isPresent()
                || sentence.names().placeAt(at).isPresent();
    }

    private int stateEnd(int at) {
        return sentence.names().stateAt(at).map(state -> state.range().end()).orElse(at + 1);
    }

    /** Where the content that begins at {@code at} ends; {@code at} where none begins. */
    private int contentEnd(int at, String preposition) {
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
        if (preposition.equals("in") && sentence.names().placeAt(at).isPresent()) {
            return sentence.names()
                    .placeAt(at)
                    .map(place -> place.range().end())
                    .orElse(at + 1);
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

    /** "Adviser to the President", "Assistant to the Navy Chief of Staff", "head of the Prime Minister's Office". */
    private boolean mayNamePost(int at, String preposition) {
        boolean assisting = ASSISTING.contains(head) && (preposition.equals("to") || preposition.equals("of"));
        int back = at;
        while (back > 0
                && (sentence.is(WordClass.POST_MODIFIER, back - 1)
                        || sentence.is(WordClass.PORTFOLIO, back - 1)
                        || sentence.isState(back - 1))) {
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
        if (before.equals("the")) {
            return thing ? end + 1 : first + 1;
        }
        if (thing && sentence.names().organisationAt(first - 1).isPresent()) {
            return end + 1;
        }
        boolean closed = end == sentence.size()
                || Set.of(",", ".", ")", "-").contains(sentence.word(end))
                || sentence.is(WordClass.GIVEN_NAME, end)
                || sentence.isRank(end)
                || sentence.is(WordClass.HONORIFIC, end);
        return before.equals("of") && (thing || closed && end <= first + 2 && GOVERNING.contains(head)) ? end : first;
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

    private boolean startsPost(int at) {
        int next = at;
        while (sentence.is(WordClass.PORTFOLIO, next)
                || sentence.is(WordClass.POST_MODIFIER, next)
                || sentence.isState(next)
                || sentence.isGenitive(next)) {
            next++;
        }
        return sentence.is(WordClass.POST_HEAD, next) && !sentence.isRank(next);
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
        if (next >= sentence.size() || next - at > 3 || sentence.isRank(next)) {
            return false;
        }
        if (startsPost(next) && !mayNamePost(next, last)) {
            return false;
        }
        if (last.equals("to") && sentence.word(at).equals("to") && !SENT_ABROAD.contains(head)) {
            return false;
        }
        boolean elsewhere = and && !plural && joinsAnotherState(at, next);
        return contentEnd(next, last) > next && !elsewhere && (!comma || closesList(next));
    }

    /** "The minister of defence and Peru's guests": a state behind "and" begins something else unless a state stands before. */
    private boolean joinsAnotherState(int at, int next) {
        return sentence.affiliation(next).isPresent()
                && sentence.affiliation(at - 1).isEmpty();
    }

    private boolean closesList(int at) {
        for (int next = at; next < sentence.size() && next < at + 8; next++) {
            if (sentence.word(next).equals("and") || sentence.word(next).equals("&")) {
                return sentence.is(WordClass.PORTFOLIO, next + 1) && !startsPost(next + 1);
            }
            if (!sentence.is(WordClass.PORTFOLIO, next) && !sentence.word(next).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Where a post is of, there its holder serves; where it is for, to or on, there he is sent or that is his subject. */
    private boolean tellsSide(int at, String preposition, int end) {
        if (sentence.affiliation(at).isEmpty()) {
            return false;
        }
        int next = behindGenitive(end);
        boolean attribute = sentence.isStateAttribute(at)
                && (sentence.is(WordClass.PORTFOLIO, next) || sentence.is(WordClass.POST_HEAD, next));
        return !TOPICAL.contains(preposition)
                || preposition.equals("at")
                || attribute && !preposition.equals("to") && (!preposition.equals("for") || head.startsWith("spokes"))
                || attribute && preposition.equals("to") && ASSISTING.contains(head);
    }

    /** "Of the Portuguese Navy" and "at Kuwait's Ministry" without the state; "Royal Thai Navy" and "Vietnam People's Army" are whole names. */
    private void dropAttribute(int from, int to) {
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

    /** A state at the end goes with the words that lead to it: "of the Republic of". */
    private void dropTail(int complement, int sideFrom, int end) {
        int from = sideFrom;
        while (from > complement
                && (GLUE.contains(sentence.word(from - 1)) || STATE_FORMS.contains(sentence.word(from - 1)))
                && !sentence.word(from - 1).equals(",")
                && !sentence.word(from - 1).equals("'s")) {
            from--;
        }
        wording.drop(from, end);
    }
}
