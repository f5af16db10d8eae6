package org.communique.annotation.person;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** Post, rank, honorifics and "counterpart" as they stand before a name, read leftwards. */
final class TitleBefore {
    private static final Set<String> CLOSING = WordSet.of(
            "", ",", ".", ";", ":", ")", "-", "\"", "and", "who", "in", "on", "at", "for", "to", "with", "of", "as",
            "by", "during", "from");
    private static final Set<String> DEFINITE = WordSet.of("the", "its", "their", "his", "her", "our");
    private static final Set<String> STYLES =
            WordSet.of("excellency", "highness", "royal", "majesty", "holiness", "eminence", "serene");
    private static final Set<String> OF_A_STATE = WordSet.of("from", "of", "in", "for");

    /** How far from the beginning of a sentence an opening invitation reaches. */
    private static final int EARLY = 6;

    private final TitledSentence sentence;
    private final TokenRange name;
    private int first;
    private boolean honorific;
    private boolean counterpart;
    private Optional<Mention.PostMention> post = Optional.empty();
    private Optional<Mention.RankMention> rank = Optional.empty();
    private Optional<Affiliation> side = Optional.empty();

    TitleBefore(TitledSentence sentence, TokenRange name) {
        this.sentence = sentence;
        this.name = name;
        this.first = name.first();
        boolean more = true;
        while (more && first > 0) {
            more = step();
        }
    }

    int first() {
        return first;
    }

    boolean honorific() {
        return honorific;
    }

    boolean counterpart() {
        return counterpart;
    }

    Optional<Mention.PostMention> post() {
        return post;
    }

    Optional<Mention.RankMention> rank() {
        return rank;
    }

    Optional<Affiliation> side() {
        return side;
    }

    boolean isTitled() {
        return honorific || counterpart || post.isPresent() || rank.isPresent();
    }

    private boolean step() {
        int at = first;
        Optional<Mention.RankMention> rankHere = sentence.rankEndingAt(at);
        if (rankHere.isPresent() && rank.isEmpty()) {
            rank = rankHere;
            first = rankHere.get().range().first();
            return true;
        }
        Optional<Mention.PostMention> postHere = sentence.postEndingAt(at);
        if (postHere.isPresent() && post.isEmpty()) {
            post = postHere;
            first = postHere.get().range().first();
            return true;
        }
        if (isHonorific(at - 1)) {
            honorific |= sentence.isCapitalised(at - 1);
            first = at - 1;
            return true;
        }
        if (honorific && DEFINITE.contains(sentence.word(at - 1)) && STYLES.contains(sentence.word(at))) {
            // "the President of Chad, His Excellency A"
            first = at - 1;
            return true;
        }
        if (sentence.word(at - 1).equals("'") && isHonorific(at - 2)) {
            honorific = true;
            first = at - 2;
            return true;
        }
        if (honorific
                && sentence.word(at - 1).equals("the")
                && !sentence.word(at - 2).isEmpty()) {
            first = at - 1;
            return true;
        }
        return counterpartEndsAt(at) || commaEndsAt(at) || adjectiveEndsAt(at);
    }

    private boolean isHonorific(int at) {
        boolean excellency = sentence.has(at) && sentence.token(at).form().equals("HE");
        return excellency
                || sentence.is(WordClass.HONORIFIC, at) && !sentence.word(at).equals("he");
    }

    /** "His Zambian counterpart", "his counterpart from Zambia". */
    private boolean counterpartEndsAt(int at) {
        int state = at - 1;
        int noun = counterpartOf(at);
        if (noun < 0) {
            return false;
        }
        counterpart = true;
        first = sentence.counterpartFirst(noun);
        side = noun == state ? adjective(first - 1) : sentence.affiliation(state);
        return true;
    }

    /** The index of the "counterpart" that ends at {@code at}, a state behind it or not; -1 where none does. */
    private int counterpartOf(int at) {
        if (sentence.isCounterpart(at - 1)) {
            return at - 1;
        }
        int from = at - 1;
        while (from > at - 5 && from >= 0 && sentence.names().stateAt(from).isPresent()) {
            from--;
        }
        if (sentence.word(from).equals("the")) {
            from--;
        }
        boolean ofAState = from < at - 1 && OF_A_STATE.contains(sentence.word(from));
        return ofAState && sentence.isCounterpart(from - 1) ? from - 1 : -1;
    }

    private Optional<Affiliation> adjective(int at) {
        int last = sentence.is(WordClass.FORMER, at) ? at - 1 : at;
        return sentence.affiliation(sentence.isGenitive(last) ? last - 1 : last);
    }

    private boolean commaEndsAt(int at) {
        if (!sentence.word(at - 1).equals(",")) {
            return false;
        }
        int comma = at - 1;
        boolean bare = first == name.first() || isStyle(first);
        boolean described = bare
                ? isApposition(comma)
                : post.isEmpty()
                        && sentence.postEndingAt(comma).filter(p -> !p.plural()).isPresent();
        int counterpartHere = counterpartOf(comma);
        if (isRankOfAnAmbassador(comma)) {
            rank = post.map(found -> new Mention.RankMention(found.range(), found.text()));
            post = Optional.empty();
            first = comma;
            return true;
        }
        if (counterpartHere >= 0 && !isInviter(counterpartHere) && !isStyle(first) || described) {
            first = comma;
            return true;
        }
        return false;
    }

    /** "The President of Kenya, His Excellency Daniel Kask,": a style is between the comma and the name. */
    private boolean isStyle(int at) {
        return isOneOf(sentence.word(at), "his", "her") && STYLES.contains(sentence.word(at + 1));
    }

    /** "At the invitation of his Zambian counterpart, Foreign Minister Hamutenya arrived": two people, not one. */
    private boolean isInviter(int noun) {
        int before = sentence.counterpartFirst(noun) - 1;
        while (before > 0 && isOneOf(sentence.word(before), "his", "her", "their", "the")
                || before > 0 && sentence.affiliation(before).isPresent()) {
            before--;
        }
        return isOneOf(sentence.word(before), "of", "from", "by")
                && isOneOf(sentence.word(before - 1), "invitation", "invite", "request", "invited")
                && before <= EARLY;
    }

    /** "The Commissioner for Energy, Ambassador Josef Hamutenya, spoke": behind a definite post "Ambassador" is a rank. */
    private boolean isRankOfAnAmbassador(int comma) {
        return rank.isEmpty()
                && post.filter(found -> found.range().first() == comma + 1
                                && found.text().equalsIgnoreCase("ambassador"))
                        .isPresent()
                && CLOSING.contains(sentence.word(name.end()))
                && sentence.postEndingAt(comma)
                        .filter(found -> !found.plural() && isDefinite(found))
                        .isPresent();
    }

    /** "The Foreign Minister of Namibia, Josef Hamutenya, spoke": a full name behind a definite post. */
    private boolean isApposition(int comma) {
        boolean closed = CLOSING.contains(sentence.word(name.end())) || opensClause(comma);
        boolean full = name.end() - name.first() >= 2;
        return closed
                && full
                && sentence.postEndingAt(comma)
                        .filter(found -> !found.plural() && isDefinite(found))
                        .isPresent();
    }

    /** "Both he and the Foreign Minister of Namibia, Josef Hamutenya spoke": nobody else can be the subject there. */
    private boolean opensClause(int comma) {
        return sentence.postEndingAt(comma)
                .map(found -> found.range().first())
                .map(at -> sentence.names().affiliationAt(at - 1).isPresent() ? at - 1 : at)
                .filter(at -> sentence.word(at - 1).equals("the"))
                .filter(at -> isOneOf(sentence.word(at - 2), "", "and"))
                .isPresent();
    }

    private boolean isDefinite(Mention.PostMention found) {
        int first = found.range().first();
        int before = sentence.is(WordClass.FORMER, first - 1) ? first - 2 : first - 1;
        return found.side().isPresent()
                || DEFINITE.contains(sentence.word(before))
                || before < 0
                || sentence.isGenitive(before)
                || sentence.word(before).equals("\"");
    }

    /** "Japanese Admiral Mori": an adjective before the title that holds no post; "From Vanuatu Mr Kask flies on" has none. */
    private boolean adjectiveEndsAt(int at) {
        if (side.isEmpty() && post.isEmpty() && first < name.first()) {
            int last = sentence.isGenitive(at - 1) ? at - 2 : at - 1;
            boolean attribute = last < at - 1
                    || sentence.names()
                            .stateAt(last)
                            .filter(Mention.StateMention::adjective)
                            .isPresent();
            boolean place = last == 1 && isOneOf(sentence.word(0), "from", "in", "after", "before", "leaving");
            side = attribute && !place ? sentence.affiliation(last) : side;
        }
        return false;
    }
}
