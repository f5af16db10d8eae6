package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Who came along with whom in a sentence: {@code "A was accompanied by B and C"}, {@code "with her were B and C"}, {@code
 * "her delegation includes B"}, {@code "B and C are travelling with the president"}.
 *
 * @param word the token that tells it
 * @param companions the words that name who came along
 * @param leader the words among which the one stands with whom they came, if the sentence names him
 */
public record Company(int word, TokenRange companions, TokenRange leader) {
    private static final Set<String> MEMBERS = WordSet.of("members", "member");
    private static final Set<String> FLANKED = WordSet.of("accompanied", "flanked");
    private static final int BY_REACH = 7;
    private static final Set<String> WHOSE = WordSet.of("his", "her", "the", "their");
    private static final Set<String> AMONG = WordSet.of("in", "of", "among");
    private static final Set<String> ACCOMPANY = WordSet.of("accompany", "accompanies", "accompanied");
    private static final Set<String> BE = WordSet.of("is", "are", "was", "were", "be");
    private static final Set<String> DELEGATIONS =
            WordSet.of("delegation", "delegations", "entourage", "party", "team", "retinue", "group", "mission");
    private static final Set<String> INCLUDING = WordSet.words("""
            includes included including comprises comprised comprising consists consisted consisting features
            composed""");
    private static final Set<String> GOING = WordSet.words("""
            travelling traveling travelled traveled travel came coming come went going go flew flying fly travels flies goes
            arrived arriving""");
    /** All words at which companions may be told. */
    private static final Set<String> TELLING = WordSet.union(List.of(
            FLANKED,
            MEMBERS,
            ACCOMPANY,
            AMONG,
            INCLUDING,
            GOING,
            Set.of("accompanying", "with", "company", "together", "along", "to")));

    private static final Set<String> THEM = WordSet.of("him", "her", "them", "president", "prime", "minister");
    private static final Set<String> BELONG = WordSet.of("belong", "belongs", "belonged");
    private static final Set<String> JOINING = WordSet.words("""
            , and & as well also both of from the a an his her their its ( ) - mr mrs ms dr hon honourable
            honorable mp by wife first lady husband spouse several other two three four ministers among others
            aides namely : . including officials senior""");
    private static final int NEAR = 6;

    /** All that a sentence tells of companions, in the order of the text. */
    public static List<Company> in(AnnotatedSentence sentence) {
        List<Company> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (!TELLING.contains(sentence.word(at))) {
                continue;
            }
            int word = at;
            namedBehind(sentence, at)
                    .map(names -> new Company(word, names, new TokenRange(0, Math.max(1, word))))
                    .ifPresent(found::add);
            namedBefore(sentence, at)
                    .map(names -> new Company(word, names, new TokenRange(word, sentence.size())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<TokenRange> namedBehind(AnnotatedSentence sentence, int at) {
        String word = sentence.word(at);
        String next = sentence.word(at + 1);
        int by = FLANKED.contains(word) ? byBehind(sentence, at + 1) : -1;
        if (by > at) {
            return behind(sentence, by + 1);
        }
        if (word.equals("accompanying") && at < 2) {
            return behindBe(sentence, at + 1);
        }
        boolean withHim = at == 0
                && word.equals("with")
                && isOneOf(next, "him", "her", "them")
                && (BE.contains(sentence.word(2)) || GOING.contains(sentence.word(2)));
        if (withHim) {
            return behindBe(sentence, 2);
        }
        if (word.equals("company") && next.equals("of") && sentence.word(at - 1).equals("the")) {
            return behind(sentence, at + 2);
        }
        boolean together = next.equals("with") && (word.equals("together") || word.equals("along"));
        if (together && !isBrought(sentence, at)) {
            return behind(sentence, at + 2);
        }
        if (INCLUDING.contains(word) && isDelegationBefore(sentence, at)) {
            return behind(sentence, isOneOf(next, "of", "both") ? at + 2 : at + 1);
        }
        boolean members = MEMBERS.contains(word) && isOneOf(next, "of", "in") && isDelegationBehind(sentence, at + 2);
        return members ? behindBe(sentence, at + 2) : Optional.empty();
    }

    /** "To bring A together with B": neither comes with the other. */
    private static boolean isBrought(AnnotatedSentence sentence, int together) {
        for (int at = together - 1; at >= Math.max(0, together - 2 * NEAR); at--) {
            if (isOneOf(sentence.word(at), "bring", "brings", "brought", "bringing")) {
                return true;
            }
        }
        return false;
    }

    /** "Accompanied by", "accompanied on her trip to Chad by": where "by" stands; -1 if nowhere near. */
    private static int byBehind(AnnotatedSentence sentence, int from) {
        for (int at = from; at < from + BY_REACH; at++) {
            if (sentence.word(at).equals("by")) {
                return at;
            }
            if (at == from && !isOneOf(sentence.word(at), "on", "during", "throughout", "in")) {
                return -1;
            }
        }
        return -1;
    }

    /** "B and C are travelling with him", "B accompanied the president", "B was in his delegation". */
    private static Optional<TokenRange> namedBefore(AnnotatedSentence sentence, int at) {
        String word = sentence.word(at);
        boolean with =
                GOING.contains(word) && sentence.word(at + 1).equals("with") && THEM.contains(sentence.word(at + 2));
        boolean accompanies =
                ACCOMPANY.contains(word) && !sentence.word(at + 1).equals("by") && !BE.contains(sentence.word(at - 1));
        boolean accompanying = word.equals("accompanying") && BE.contains(sentence.word(at - 1));
        boolean belongs = word.equals("to") && BELONG.contains(sentence.word(at - 1));
        boolean of = (AMONG.contains(word) || belongs)
                && WHOSE.contains(sentence.word(at + 1))
                && DELEGATIONS.contains(sentence.word(at + 2))
                && (belongs
                        || BE.contains(sentence.word(at - 1))
                        || MEMBERS.contains(sentence.word(at - 1))
                        || sentence.word(at - 1).equals("part"));
        return with || accompanies || accompanying || of ? before(sentence, at) : Optional.empty();
    }

    /** "It included B": what a sentence before told of. */
    private static boolean isDelegationBefore(AnnotatedSentence sentence, int verb) {
        if (sentence.word(0).equals("it") && verb <= 2) {
            return true;
        }
        boolean coordinated = sentence.word(verb - 1).equals("and");
        for (int at = verb - 1; at >= (coordinated ? 0 : Math.max(0, verb - NEAR)); at--) {
            if (DELEGATIONS.contains(sentence.word(at))) {
                return true;
            }
        }
        return isLedDelegation(sentence, verb);
    }

    /** "Kenya's delegation, headed by A, included B". */
    private static boolean isLedDelegation(AnnotatedSentence sentence, int verb) {
        boolean led = false;
        for (int at = verb - 1; at >= 0; at--) {
            led |= isOneOf(sentence.word(at), "led", "headed");
            if (led && DELEGATIONS.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDelegationBehind(AnnotatedSentence sentence, int from) {
        for (int at = from; at < from + NEAR; at++) {
            if (DELEGATIONS.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TokenRange> behindBe(AnnotatedSentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 2 * NEAR); at++) {
            if (BE.contains(sentence.word(at)) || GOING.contains(sentence.word(at))) {
                return behind(sentence, at + 1);
            }
        }
        return Optional.empty();
    }

    /** The people who are named one after the other from a token on. */
    private static Optional<TokenRange> behind(AnnotatedSentence sentence, int from) {
        int end = from;
        for (Mention.PersonMention person : sentence.people()) {
            if (person.range().first() >= from
                    && isJoined(sentence, end, person.range().first())) {
                end = person.range().end();
            }
        }
        return end > from ? Optional.of(new TokenRange(from, end)) : Optional.empty();
    }

    /** The people who are named one after the other up to a verb, its auxiliaries between. */
    private static Optional<TokenRange> before(AnnotatedSentence sentence, int verb) {
        int first = verb;
        while (first > 0
                && (BE.contains(sentence.word(first - 1))
                        || sentence.isAdverb(first - 1)
                        || isOneOf(
                                sentence.word(first - 1),
                                "will",
                                "also",
                                "has",
                                "have",
                                "had",
                                "to",
                                "part",
                                "been",
                                "would",
                                "belong",
                                "belongs",
                                "belonged",
                                "members",
                                "member",
                                "a",
                                "who",
                                ","))) {
            first--;
        }
        int begin = first;
        List<Mention.PersonMention> people = sentence.people();
        for (int i = people.size() - 1; i >= 0; i--) {
            Mention.PersonMention person = people.get(i);
            if (person.range().end() <= begin
                    && isJoined(sentence, person.range().end(), begin)) {
                begin = person.range().first();
            }
        }
        return begin < first ? Optional.of(new TokenRange(begin, first)) : Optional.empty();
    }

    private static boolean isJoined(AnnotatedSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            int token = at;
            boolean described =
                    sentence.posts().stream().anyMatch(post -> post.range().contains(token))
                            || sentence.names().affiliationAt(at).isPresent();
            if (!described && !JOINING.contains(sentence.word(at))) {
                return false;
            }
        }
        return true;
    }
}
