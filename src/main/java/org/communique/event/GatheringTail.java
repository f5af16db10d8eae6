package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** What follows the heads of a gathering's name: its subject, its sides, its number. */
final class GatheringTail {
    private static final Set<String> MATTERS = WordSet.words("""
            matters issues affairs level deputy ministers minister the of relations questions parties chiefs
            heads""");
    static final Set<String> COUNTRIES = Set.of(
            "countries",
            "nations",
            "neighbours",
            "neighbors",
            "states",
            "members",
            "contributors",
            "guarantors",
            "signatories",
            "allies",
            "partners",
            "donors");
    private static final Set<String> POSSESSIVES = WordSet.of("its", "their", "the", "a", "his", "whose");

    private static final int VERB_REACH = 16;
    private static final int COUNTRIES_REACH = 7;
    private static final int MINISTERS_OF_COUNTRIES_REACH = 14;
    /** "For the first time after 17 years", "for the first time since 2019": no first of its series. */
    static final Set<String> ENDS_A_BREAK = Set.of("after", "since", "in");

    private final AnnotatedSentence sentence;
    private final GatheringWords words;

    GatheringTail(AnnotatedSentence sentence, GatheringWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    private String word(int at) {
        return sentence.word(at);
    }

    private boolean isCapitalised(int at) {
        return at < sentence.size() && sentence.tokens().get(at).isCapitalised();
    }

    private boolean isSide(int at) {
        return sentence.names().affiliationAt(at).isPresent();
    }

    /** The index behind "on defence matters", "for the Development of the Nile", "of Ministers of Finance of A and B". */
    int nameEnd(int at, boolean proper, List<Party> sides) {
        int officials = officialsEnd(at);
        int end = subjectEnd(at, proper, sides);
        if (officials > end) {
            addOrganisations(at, officials, sides);
        }
        return Math.max(officials, end);
    }

    private int subjectEnd(int at, boolean proper, List<Party> sides) {
        int countries = countriesEnd(at);
        if (countries > at) {
            addOrganisations(at, countries, sides);
            return countries;
        }
        boolean level = word(at).equals("at")
                && (word(at + 1).equals("the")
                                && word(at + 2).equals("level")
                                && word(at + 3).equals("of")
                        || isOneOf(word(at + 1), "deputy", "vice"));
        boolean of = word(at).equals("of") && !isSide(at + 1) && !isSide(at + 2);
        boolean on = word(at).equals("on") && !(proper && isCapitalised(at + 1));
        if (level || on || of && isMattersWord(at + 1) && !proper) {
            int next = at + 1;
            while (next < sentence.size() && (isMattersWord(next) || isLink(next) && isMattersWord(next + 1))) {
                next++;
            }
            while (next > at + 1 && isOneOf(word(next - 1), "the", "of", ",", "and")) {
                next--;
            }
            if (next > at + 1) {
                add(at, next, sides);
                return next;
            }
        }
        boolean named = proper
                && isOneOf(word(at), "for", "on", "of", "against")
                && !isDay(at + 1)
                && !MonthNames.contains(word(at + 1));
        if (!named || of && !isCapitalised(at + 1) && !isCapitalised(at + 2)) {
            return at;
        }
        int next = at + 1;
        while (next < sentence.size()
                && (isName(next) || isLink(next) && (isName(next + 1) || isName(next + 2) && isLink(next + 1)))) {
            next++;
        }
        boolean sidesOnly = word(at).equals("of") && isSide(at + 1);
        if (next == at + 1 || sidesOnly) {
            return at;
        }
        add(at, next, sides);
        return next;
    }

    /** The index behind "of Afghanistan's neighbouring countries", "of the troop-contributing nations". */
    private int countriesEnd(int at) {
        boolean counted = word(at).equals("between") && isCountedBehind(at + 1);
        if (!isOneOf(word(at), "of", "for", "among") && !counted) {
            return at;
        }
        int reach = COUNTRIES_REACH;
        for (int noun = at + 1; noun < Math.min(sentence.size(), at + reach); noun++) {
            if (COUNTRIES.contains(word(noun)) && !isSide(noun)) {
                return noun + 1;
            }
            if (isOneOf(word(noun), "two", "both")) {
                return at;
            }
            if (words.is(noun, GatheringWord.HEAD_OF) || word(noun).equals("ministries")) {
                reach = MINISTERS_OF_COUNTRIES_REACH;
            }
            if (isOneOf(word(noun), ",", "(", ";", "in", "on", "at", "with", "to")
                    || words.is(noun, GatheringWord.HOLD)
                    || sentence.personAt(noun).isPresent()) {
                return at;
            }
        }
        return at;
    }

    /** "Between Chile and eight Baltic countries". */
    private boolean isCountedBehind(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + COUNTRIES_REACH); at++) {
            if (CountedGroups.numberAt(sentence::word, at) > 2) {
                return true;
            }
        }
        return false;
    }

    /** The index behind "of the Heads of State of the Lake Chad countries", "of SADC foreign ministers"; of no single states. */
    private int officialsEnd(int at) {
        if (!word(at).equals("of") || word(at - 1).equals("gathering")) {
            return at;
        }
        int next = at + 1;
        int end = at;
        boolean officials = false;
        while (next < Math.min(sentence.size(), at + MINISTERS_OF_COUNTRIES_REACH) && isOfOfficials(next)) {
            officials |= words.covers(next, GatheringWord.HEAD_OF);
            if (!isOneOf(word(next), "of", "the", "and", "-", "'s")) {
                end = next + 1;
            }
            next++;
        }
        boolean listed =
                word(end).equals(",") && sentence.names().stateAt(end + 1).isPresent();
        return officials && !listed && end > at + 2 ? end : at;
    }

    private boolean isOfOfficials(int at) {
        boolean both = word(at).equals("and") && isOneOf(word(at + 1), "government", "defence", "defense");
        boolean link = both
                || isOneOf(word(at), "of", "the", "-", "'s", "state", "government", "affairs", "foreign", "deputy");
        boolean word = words.covers(at, GatheringWord.HEAD_OF)
                || words.covers(at, GatheringWord.STRONG)
                || COUNTRIES.contains(word(at));
        boolean state = sentence.names().stateAt(at).isPresent();
        return !state && (link || word || isName(at) && !isDay(at) && !MonthNames.contains(word(at)));
    }

    private void addOrganisations(int from, int to, List<Party> sides) {
        for (int at = from; at < to; at++) {
            sentence.names()
                    .organisationAt(at)
                    .map(organisation -> (Party) new Party.Organisation(organisation.code()))
                    .filter(side -> !sides.contains(side))
                    .ifPresent(sides::add);
        }
    }

    private boolean isName(int at) {
        return isCapitalised(at) && sentence.personAt(at).isEmpty() || isSide(at);
    }

    private boolean isLink(int at) {
        return isOneOf(word(at), "and", "of", "the", ",", "-", "on", "for", "to", "in")
                && !(word(at).equals("in")
                        && sentence.names().places().stream()
                                .anyMatch(place -> place.range().contains(at + 1)))
                && !(word(at).equals("in") && isSide(at + 1))
                && !(word(at).equals("on") && isDay(at + 1));
    }

    private boolean isDay(int at) {
        return at < sentence.size()
                && sentence.times().stream()
                        .anyMatch(time ->
                                time.span().overlaps(sentence.tokens().get(at).span()));
    }

    private boolean isMattersWord(int at) {
        String word = word(at);
        boolean qualifier =
                (words.covers(at, GatheringWord.STRONG) || words.covers(at, GatheringWord.WEAK)) && !word.equals("and");
        return !isDay(at)
                && (qualifier
                        || MATTERS.contains(word)
                        || sentence.names().stateAt(at).isPresent());
    }

    private void add(int from, int to, List<Party> sides) {
        for (int at = from; at < to; at++) {
            sentence.names()
                    .affiliationAt(at)
                    .map(Party::of)
                    .filter(side -> !sides.contains(side))
                    .ifPresent(sides::add);
        }
    }

    /** The index behind "between Chile and Finland", "of the Kenyan Coast Guard (KCG) and the Omani one", "with Peru". */
    int sidesEnd(int at, List<Party> sides) {
        int next = word(at).equals("(") && word(at + 2).equals(")") ? at + 3 : at;
        if (!isOneOf(word(next), "of", "between", "among", "with")) {
            return at;
        }
        int end = at;
        int scan = next + 1;
        while (scan < sentence.size() && scan < next + 16) {
            if (isSide(scan)) {
                end = scan + 1;
            } else if (!isBetweenSides(scan)) {
                break;
            }
            scan++;
        }
        if (end == at || sentence.personAt(Math.max(0, end - 1)).isPresent()) {
            return at;
        }
        add(next, end, sides);
        return end;
    }

    /** "Consultations were held in Oslo on Monday between the ministries of Chile and Finland": the sides behind the verb. */
    void sidesBehindVerb(int at, List<Party> sides) {
        boolean held = false;
        for (int next = at; next < Math.min(sentence.size(), at + VERB_REACH); next++) {
            held |= words.is(next, GatheringWord.HOLD);
            if (held && word(next).equals("between")) {
                sidesEnd(next, sides);
                return;
            }
            if (isOneOf(word(next), ",", ";", ":", "said", "who", "which") && !isDay(next - 1)) {
                return;
            }
        }
    }

    private boolean isBetweenSides(int at) {
        return isOneOf(word(at), "and", ",", "the", "of", "(", ")", "'s", "as", "well", "both", "republic", "kingdom")
                || word(at - 1).equals("(")
                || isOneOf(
                        word(at),
                        "ministry",
                        "ministries",
                        "foreign",
                        "affairs",
                        "defence",
                        "defense",
                        "navy",
                        "navies",
                        "army",
                        "coast",
                        "guard",
                        "government",
                        "governments",
                        "deputy",
                        "ministers",
                        "ministerial",
                        "air",
                        "force",
                        "armed",
                        "forces",
                        "officials",
                        "member",
                        "states",
                        "from",
                        "for",
                        "states'",
                        "chiefs",
                        "leaders",
                        "countries",
                        "neighbouring",
                        "neighboring");
    }

    /** The number told behind the name: "met for the 36th time", "held its third meeting", ", whose ninth session". */
    OptionalInt toldNumber(int end) {
        for (int at = end; at < Math.min(sentence.size() - 1, end + 16); at++) {
            OptionalInt number = Ordinals.of(word(at));
            boolean time = word(at + 1).equals("time")
                    && !(number.stream().anyMatch(first -> first == 1) && ENDS_A_BREAK.contains(word(at + 2)))
                    && word(at - 1).equals("the")
                    && word(at - 2).equals("for");
            int sitting = at + 1;
            while (isOneOf(word(sitting), "regular", "annual", "plenary", "ordinary", "full", "such", "formal")) {
                sitting++;
            }
            boolean its = words.is(sitting, GatheringWord.SITTING)
                    && POSSESSIVES.contains(word(at - 1))
                    && !word(sitting + 1).equals("of");
            if (number.isPresent() && (time || its)) {
                return number;
            }
            if (word(at).equals(";")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
