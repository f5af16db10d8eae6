package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** The reading of one post from its head outwards: modifiers and portfolio before it, the side before these, the complement behind. */
final class PostReading {
    private static final Set<String> HELD_NO_LONGER = WordSet.of("former", "ex", "late", "then");
    private static final Set<String> NEEDS_COMPANY = WordSet.of("head", "leader", "chief", "chair");
    /** Initials before a title that say "excellency", "highness" or "majesty". */
    private static final Set<String> STYLES = WordSet.of("he", "hh", "hm", "hrh", "hon");

    private static final Set<String> OVER_A_BODY =
            WordSet.of("president", "vice-president", "chair", "chairperson", "chairman", "chairwoman", "commissioner");

    private static final Set<String> BODIES =
            WordSet.of("ministry", "department", "directorate", "bureau", "office", "board", "committee", "chiefs");
    private static final Set<String> ADVERBIAL_ENDS =
            WordSet.of("-backed", "-recognised", "-recognized", "-appointed", "-elected", "-born", "-based");
    private static final int LONGEST_ADVERBIAL = 3;

    private final PostSentence sentence;
    private final int head;
    private final int floor;
    private final PostWording wording;
    private Optional<Affiliation> side = Optional.empty();

    /** Reads the post whose head stands at {@code head}; nothing before {@code floor} belongs to it. */
    PostReading(PostSentence sentence, int head, int floor) {
        this.sentence = sentence;
        this.head = head;
        this.floor = floor;
        this.wording = new PostWording(sentence);
    }

    /** The post; none for a "head" of what is no institution: "the head of the delegation". */
    Optional<Mention.PostMention> post() {
        String headWord = PostNumber.singular(sentence.headWord(head));
        int first = left();
        int begin = sideBefore(first);
        PostComplement complement =
                new PostComplement(sentence, headWord, PostNumber.isPlural(sentence.headWord(head)), wording);
        int end = complement.end(head + 1);
        side = side.or(complement::side);
        boolean bare = begin == head && end == head + 1;
        if (bare && NEEDS_COMPANY.contains(headWord) && isOfSomethingElse(end)) {
            return Optional.empty();
        }
        return Optional.of(new Mention.PostMention(
                new TokenRange(begin, end),
                wording.text(namesABody(begin, first, end) ? begin : first, end),
                headWord,
                PostNumber.isPlural(sentence.headWord(head)),
                isFormer(begin, first),
                side));
    }

    /** "European Commission President": "President" alone would not tell of what; "EU ambassador" does. */
    private boolean namesABody(int begin, int first, int end) {
        return first == head
                && end == head + 1
                && first - begin > 1
                && OVER_A_BODY.contains(sentence.word(head))
                && sentence.names()
                        .organisationAt(begin)
                        .filter(found -> found.range().end() == first)
                        .isPresent();
    }

    private boolean isOfSomethingElse(int end) {
        String next = sentence.word(end);
        return next.equals("of") || !sentence.isCapitalised(end) && !sentence.isCapitalised(head) && next.equals("for");
    }

    private boolean isFormer(int begin, int first) {
        for (int at = Math.max(floor, begin - 1); at < first; at++) {
            boolean adverb = sentence.word(at).equals("then") && sentence.isCapitalised(at);
            if (HELD_NO_LONGER.contains(sentence.word(at)) && !adverb) {
                return true;
            }
        }
        return sentence.word(head).startsWith("ex-");
    }

    private int left() {
        int at = head;
        while (at > floor && belongs(at - 1)) {
            at--;
        }
        while (at < head
                && (isJoint(at)
                        || sentence.word(at).equals("and")
                        || sentence.word(at).equals(","))) {
            at++;
        }
        return at;
    }

    /** "Kenya's chief WTO negotiator": what the post deals with, and not whom it serves. */
    private boolean isSubjectOfPost(int at) {
        return at + 1 == head
                && at - 1 > floor
                && sentence.isAcronym(at)
                && sentence.is(WordClass.POST_MODIFIER, at - 1)
                && (sentence.isGenitive(at - 2) || sentence.isState(at - 2));
    }

    private boolean isJoint(int at) {
        return sentence.word(at).equals("-") || sentence.word(at).equals("&") || sentence.isGenitive(at);
    }

    private boolean belongs(int at) {
        if (sentence.isRank(at)) {
            return false;
        }
        if (sentence.names().organisationAt(at).isPresent()) {
            return isSubjectOfPost(at);
        }
        Optional<Mention.StateMention> state = sentence.names().stateAt(at);
        if (state.isPresent()) {
            boolean inside = state.get().adjective() && at > floor && sentence.is(WordClass.POST_MODIFIER, at - 1);
            if (inside && side.isEmpty()) {
                side = Optional.of(Affiliation.state(state.get().iso3()));
                wording.drop(at, at + 1);
            }
            return inside;
        }
        Optional<Mention.SeatMention> seat = sentence.names().seatAt(at);
        if (seat.isPresent() && !seat.get().capital()) {
            side = side.or(() -> Optional.of(Affiliation.state(seat.get().iso3())));
            return true;
        }
        if (sentence.is(WordClass.POST_MODIFIER, at) || sentence.is(WordClass.PORTFOLIO, at)) {
            return sentence.isCapitalised(at) || !sentence.isCapitalised(head);
        }
        if (sentence.word(at).equals("-") && at > floor) {
            return sentence.is(WordClass.POST_MODIFIER, at - 1)
                    || sentence.word(at - 1).equals("co")
                    || sentence.is(WordClass.PORTFOLIO, at - 1) && sentence.is(WordClass.PORTFOLIO, at + 1);
        }
        if (sentence.word(at).equals("co")) {
            return sentence.word(at + 1).equals("-");
        }
        return isWithinList(at) || isAcronymOfABody(at);
    }

    /** "Foreign and Defence Minister", "Ministry of Defence Secretary", "Trade, Industry and Energy Minister", "Parliament's Speaker". */
    private boolean isWithinList(int at) {
        boolean between = at > floor
                && sentence.is(WordClass.PORTFOLIO, at - 1)
                && sentence.is(WordClass.PORTFOLIO, at + 1)
                && sentence.isCapitalised(at - 1) == sentence.isCapitalised(at + 1);
        String word = sentence.word(at);
        boolean listed = word.equals(",")
                && sentence.isCapitalised(at + 1)
                && sentence.word(at + 2).equals("and");
        boolean owner = sentence.isGenitive(at) && at > floor && sentence.is(WordClass.PORTFOLIO, at - 1);
        boolean ministry = word.equals("of") && at > floor && BODIES.contains(sentence.word(at - 1));
        return between && (word.equals("and") || word.equals("&") || listed || ministry) || owner;
    }

    private boolean isAcronymOfABody(int at) {
        return sentence.isAcronym(at)
                && at + 1 == head
                && !sentence.isAcronym(head)
                && sentence.affiliation(at).isEmpty()
                && !sentence.is(WordClass.POST_ACRONYM, at)
                && !sentence.is(WordClass.THING_BEFORE, at)
                && !sentence.is(WordClass.HONORIFIC, at)
                && !STYLES.contains(sentence.word(at))
                && sentence.names().placeAt(at).isEmpty();
    }

    /** The index where the state, organisation or seat before the post begins, or {@code first} where none stands. */
    private int sideBefore(int first) {
        int at = first;
        while (at > floor && first - at < LONGEST_ADVERBIAL && isAdverbial(at - 1)) {
            at--;
        }
        if (at > floor && sentence.isGenitive(at - 1)) {
            at--;
        }
        int last = behindBrackets(at) - 1;
        if (last < floor) {
            return first;
        }
        Optional<Affiliation> named = sentence.affiliation(last).or(() -> capital(last));
        if (named.isEmpty()) {
            return first;
        }
        int begin = last;
        while (begin > floor && sentence.affiliation(begin - 1).equals(named)) {
            begin--;
        }
        boolean genitive = last + 1 < first && sentence.isGenitive(last + 1);
        if (!genitive && isWhereItPlays(begin)) {
            return first;
        }
        side = side.or(() -> named);
        return begin;
    }

    /** "The African Development Bank (AfDB) President": the short form in brackets parts the body from its post. */
    private int behindBrackets(int at) {
        boolean bracketed = at - 3 > floor
                && sentence.word(at - 1).equals(")")
                && sentence.word(at - 3).equals("(")
                && (sentence.isAcronym(at - 2)
                        || sentence.names().organisationAt(at - 2).isPresent());
        return bracketed ? at - 3 : at;
    }

    /** "From Chile Foreign Minister Kask flies on": where she was, and not whom she serves. */
    private boolean isWhereItPlays(int begin) {
        return begin == 1
                && isOneOf(sentence.word(0), "from", "in", "leaving")
                && sentence.names()
                        .stateAt(begin)
                        .filter(Mention.StateMention::adjective)
                        .isEmpty();
    }

    /** "Visiting", "newly elected", "UN-backed": between the side and the post. */
    private boolean isAdverbial(int at) {
        return sentence.is(WordClass.FORMER, at) || ADVERBIAL_ENDS.stream().anyMatch(sentence.word(at)::endsWith);
    }

    /** "Moscow's envoy". */
    private Optional<Affiliation> capital(int last) {
        return sentence.isGenitive(last + 1) && !isOneOf(sentence.word(head), "governor", "mayor")
                ? sentence.names().seatAt(last).map(seat -> Affiliation.state(seat.iso3()))
                : Optional.empty();
    }
}
