package org.communique.annotation.person;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** What stands behind a name and tells who it is: a post in apposition, "his Italian counterpart", "of Japan". */
final class TitleBehind {
    private static final int NEAREST = 7;
    private static final Set<String> LEADING = WordSet.words("""
            the a an who is was has been also now currently serves serving served as our its their his her in
            capacity both he she himself herself one of being concurrently simultaneously doubles became becomes
            acting whose term tenure stint role who's""");
    private static final Set<String> COPULA = WordSet.of("is", "was", "became", "becomes", "serves", "served");
    private static final Set<String> STATE_FORMS = WordSet.of("the", "hashemite", "kingdom", "republic", "state", "of");
    private static final Set<String> SAME = WordSet.of("same", "equivalent", "similar", "corresponding");

    private final TitledSentence sentence;
    private final NameWords words;
    private final TokenRange name;
    private final int from;

    TitleBehind(TitledSentence sentence, NameWords words, TokenRange name) {
        this.sentence = sentence;
        this.words = words;
        this.name = name;
        this.from = behindSuffixes(name.end());
    }

    /** "Anna Berg, the Norwegian defense minister": the post of an apposition, unless it is the next name's title. */
    Optional<Mention.PostMention> post() {
        boolean apposition = isOneOf(sentence.word(from), ",", "(", "-");
        if (apposition) {
            return postFrom(from + 1);
        }
        if (sentence.word(from).equals("in") && sentence.word(from + 2).equals("capacity")) {
            return postFrom(from);
        }
        boolean been = sentence.word(from).equals("has") && isOneOf(sentence.word(from + 1), "been", "served");
        return been || COPULA.contains(sentence.word(from))
                ? postFrom(from)
                        .filter(post -> post.text().contains(" ") || post.side().isPresent())
                : Optional.empty();
    }

    private Optional<Mention.PostMention> postFrom(int first) {
        int at = first;
        while (at < first + NEAREST && sentence.postStartingAt(at).isEmpty()) {
            boolean leads = LEADING.contains(sentence.word(at)) || sentence.is(WordClass.FORMER, at) || isOwner(at);
            if (!leads) {
                return Optional.empty();
            }
            at++;
        }
        return sentence.postStartingAt(at)
                .filter(post -> !post.plural() && !isNameAhead(post.range().end()));
    }

    /** "The city state's", "the country's" before a post. */
    private boolean isOwner(int at) {
        if (sentence.isGenitive(at)) {
            return true;
        }
        boolean small = sentence.has(at) && sentence.token(at).isWord() && !sentence.isCapitalised(at);
        return small && (sentence.isGenitive(at + 1) || sentence.isGenitive(at + 2) && !sentence.isCapitalised(at + 1));
    }

    private boolean isNameAhead(int at) {
        boolean acronym = sentence.word(at).equals("(");
        return !acronym
                && (sentence.rankStartsAt(at)
                        || words.isPlain(at)
                        || sentence.is(WordClass.HONORIFIC, at) && sentence.isCapitalised(at));
    }

    boolean isCounterpart() {
        return counterpart() > 0 || holdsTheSamePost();
    }

    /** The side of ", his Italian counterpart" or ", his counterpart from Italy". */
    Optional<Affiliation> sideOfCounterpart() {
        int noun = counterpart();
        if (noun > 0) {
            int last = sentence.counterpartFirst(noun) - 1;
            Optional<Affiliation> before = sentence.affiliation(sentence.isGenitive(last) ? last - 1 : last);
            return before.or(() -> stateFrom(noun + 1));
        }
        for (int at = from; holdsTheSamePost() && at < from + NEAREST + 3; at++) {
            if (isOneOf(sentence.word(at), "in", "of", "for", "at")
                    && stateFrom(at).isPresent()) {
                return stateFrom(at);
            }
        }
        return Optional.empty();
    }

    /** The index of "counterpart" in ", his Italian counterpart"; 0 where there is none. */
    private int counterpart() {
        if (!sentence.word(from).equals(",")) {
            return 0;
        }
        for (int at = from + 1; at < from + 6; at++) {
            if (sentence.isCounterpart(at)) {
                return at;
            }
            if (sentence.word(at).equals(",")) {
                return 0;
            }
        }
        return 0;
    }

    /** ", who holds the same post in Armenia". */
    private boolean holdsTheSamePost() {
        if (!sentence.word(from).equals(",")) {
            return false;
        }
        for (int at = from + 1; at < from + 6; at++) {
            boolean office =
                    isOneOf(sentence.word(at + 1), "post", "position", "office", "job", "portfolio", "rank", "title");
            if (SAME.contains(sentence.word(at)) && office) {
                return true;
            }
        }
        return false;
    }

    /** "Minister of Health Kenji Mori of Japan", "King Abdullah II of the Hashemite Kingdom of Jordan", "Mori (Japan)". */
    Optional<Affiliation> state() {
        if (sentence.word(name.end()).equals("(")
                && sentence.word(name.end() + 2).equals(")")) {
            return sentence.affiliation(name.end() + 1);
        }
        return stateFrom(name.end())
                .or(() -> isOneOf(sentence.word(from), "of", "from") ? stateFrom(from) : Optional.empty());
    }

    /** Where the words end that {@link #state} reads, or the name where there are none. */
    int stateEnd() {
        if (state().isEmpty()) {
            return name.end();
        }
        int at = name.end();
        while (sentence.affiliation(at).isEmpty() && at < sentence.size()) {
            at++;
        }
        while (sentence.affiliation(at).isPresent()) {
            at++;
        }
        return sentence.word(at).equals(")") ? at + 1 : at;
    }

    private Optional<Affiliation> stateFrom(int preposition) {
        if (!isOneOf(sentence.word(preposition), "of", "from", "in", "for", "at")) {
            return Optional.empty();
        }
        boolean loose = !isOneOf(sentence.word(preposition), "of", "from");
        if (loose && preposition == name.end()) {
            return Optional.empty();
        }
        int at = preposition + 1;
        while (at < preposition + 6
                && STATE_FORMS.contains(sentence.word(at))
                && sentence.affiliation(at).isEmpty()) {
            at++;
        }
        int state = at;
        return sentence.names()
                .stateAt(state)
                .filter(found -> !sentence.isGenitive(found.range().end()))
                .filter(found -> !found.adjective()
                        || !sentence.isCapitalised(found.range().end()))
                .map(found -> Affiliation.state(found.iso3()))
                .or(() -> sentence.names().organisationAt(state).map(found -> Affiliation.organisation(found.code())));
    }

    /** Behind "(L)" and the degrees of ", S.E., M.M." and ", MP". */
    private int behindSuffixes(int end) {
        int at = end;
        boolean more = true;
        while (more) {
            int next = behindParenthesis(at);
            int degree = at + 1;
            if (sentence.word(at).equals(",") && isDegree(degree)) {
                next = degree + 1;
            } else if (isDegree(at)) {
                next = at + 1;
            }
            more = next > at;
            at = next;
        }
        return at;
    }

    private boolean isDegree(int at) {
        if (!sentence.isCapitalised(at)) {
            return false;
        }
        String form = sentence.token(at).form();
        boolean dotted = form.length() >= 3
                && form.indexOf('.') > 0
                && form.indexOf('.') < form.length() - 1
                && !sentence.affiliation(at).isPresent();
        return dotted
                || isOneOf(
                        sentence.word(at), "mp", "qc", "kc", "phd", "mps", "jr", "sr", "obe", "cbe", "am", "ao", "msc");
    }

    private int behindParenthesis(int at) {
        if (!sentence.word(at).equals("(")) {
            return at;
        }
        for (int close = at + 1; close < at + 6; close++) {
            if (sentence.isTitle(close)) {
                return at;
            }
            if (sentence.word(close).equals(")")) {
                return close + 1;
            }
        }
        return at;
    }
}
