package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/** Whose delegation somebody leads or sits in: "the Peruvian side was led by A", "B headed the Thai delegation", "on the Lao side, C". */
final class DelegationSideRule implements SideRule {
    private static final Set<String> GROUP = WordSet.words("""
            side delegation team party contingent part end negotiators group one troops forces""");
    private static final Set<String> LEADS = WordSet.words("""
            led leads leading headed heads heading chaired represented represents representing""");
    private static final Set<String> PRESIDES = WordSet.of("co-chaired", "presided", "co-headed", "signed", "inked");
    private static final int LONGEST_POST = 10;
    private static final int NEAR = 5;
    private static final int LONGEST_OPENING = 9;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            if (mention.counterpart()) {
                return;
            }
            cluster.side = ledBy(sentence, mention.range().first())
                    .or(() -> likewiseBy(sentence, mention.range().first()))
                    .or(() -> leads(sentence, mention.range().end()))
                    .or(() -> isNamedHead(sentence, mention.range().first()))
                    .or(() -> forAState(sentence, mention.range().first()))
                    .or(() -> onTheSide(sentence, mention.range().first()))
                    .or(() -> fromAState(sentence, mention));
        });
    }

    /** "The Peruvian side was led by A". */
    private static Optional<Affiliation> ledBy(AnnotatedSentence sentence, int person) {
        for (int at = person - 1; at > 1 && at > person - 3; at--) {
            int by = at;
            if (sentence.word(at).equals("by") && LEADS.contains(sentence.word(at - 1))) {
                return groupBefore(sentence, at - 1)
                        .or(() -> thatOf(sentence, by - 1))
                        .or(() -> represented(sentence, by - 1));
            }
        }
        return Optional.empty();
    }

    /** "The Peruvian side was led by A and the Thai side by Minister B", "the Thai by B": the verb is told once. */
    private static Optional<Affiliation> likewiseBy(AnnotatedSentence sentence, int person) {
        int by = person - 1;
        while (by > Math.max(1, person - LONGEST_POST) && !isOneOf(sentence.word(by), "by", ",", ";", "and")) {
            by--;
        }
        if (!sentence.word(by).equals("by")) {
            return Optional.empty();
        }
        if (LEADS.contains(sentence.word(by - 1))) {
            return groupBefore(sentence, by - 1);
        }
        boolean group = GROUP.contains(sentence.word(by - 1));
        boolean told = false;
        for (int at = by - 2; at >= 0 && !told; at--) {
            told = LEADS.contains(sentence.word(at)) || PRESIDES.contains(sentence.word(at));
        }
        int owner = sentence.word(by - 1).equals("'s") ? by - 2 : by - 1;
        Optional<Affiliation> before =
                group ? affiliationBefore(sentence, by - 1) : sentence.names().affiliationAt(owner);
        return told ? before : Optional.empty();
    }

    /** "Chile was represented by A". */
    private static Optional<Affiliation> represented(AnnotatedSentence sentence, int verb) {
        boolean passive = sentence.word(verb).equals("represented")
                && isOneOf(sentence.word(verb - 1), "was", "is", "were", "being", "be", "been");
        for (int at = verb - 2; passive && at >= Math.max(0, verb - 4); at--) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "That of Chile was led by A". */
    private static Optional<Affiliation> thatOf(AnnotatedSentence sentence, int verb) {
        for (int at = verb - 1; at > Math.max(1, verb - LONGEST_OPENING); at--) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent()) {
                boolean that =
                        sentence.word(0).equals("that") || sentence.word(1).equals("that");
                return that ? named : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Heading the Peruvian delegation was A, the Thai one B", "a Peruvian delegation under A", "a team from Peru under the minister, A". */
    private static Optional<Affiliation> isNamedHead(AnnotatedSentence sentence, int person) {
        String before = sentence.word(person - 1);
        int under = before.equals("the") ? person - 2 : person - 1;
        if (sentence.word(under).equals("under")) {
            for (int at = under - 1; at >= Math.max(0, under - NEAR); at--) {
                if (GROUP.contains(sentence.word(at))) {
                    int group = at;
                    return at == under - 1
                            ? nearestBefore(sentence, at)
                            : affiliationBehind(sentence, at).or(() -> affiliationBefore(sentence, group));
                }
            }
        }
        int one = isOneOf(before, "by", "was", "is", "under") ? person - 2 : person - 1;
        if (sentence.word(one).equals("one") && one > 1) {
            return sentence.names().affiliationAt(one - 1);
        }
        if (!isOneOf(before, "was", "is", "were", "are", "stood")) {
            return Optional.empty();
        }
        if (GROUP.contains(sentence.word(person - 2))) {
            return affiliationBefore(sentence, person - 2);
        }
        // "Heading the Peruvian side at the talks was A"
        int group = person - 2;
        while (group > Math.max(1, person - LONGEST_OPENING) && !GROUP.contains(sentence.word(group))) {
            group--;
        }
        boolean heading = isOneOf(sentence.word(0), "heading", "leading", "representing");
        return heading && GROUP.contains(sentence.word(group)) ? affiliationBefore(sentence, group) : Optional.empty();
    }

    private static Optional<Affiliation> nearestBefore(AnnotatedSentence sentence, int noun) {
        for (int at = noun - 1; at >= 0 && at > noun - 7; at--) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent() || isOneOf(sentence.word(at), ",", ";")) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "Chaired for Norway by A and for the Netherlands by B". */
    private static Optional<Affiliation> forAState(AnnotatedSentence sentence, int person) {
        boolean by = sentence.word(person - 1).equals("by") && person > 3;
        int preposition = sentence.word(person - 3).equals("the") ? person - 4 : person - 3;
        boolean opens = by && isOneOf(sentence.word(preposition), "for", "from");
        return opens ? sentence.names().affiliationAt(person - 2) : Optional.empty();
    }

    private static Optional<Affiliation> groupBefore(AnnotatedSentence sentence, int end) {
        int state = end;
        while (sentence.names().affiliationAt(state - 1).isPresent()) {
            state--;
        }
        for (int at = end - 1; at > 0; at--) {
            int group = at;
            boolean near = at > state - NEAR
                    || sentence.word(at).equals("delegation") && isOneOf(sentence.word(at + 1), "to", "at");
            if (near && GROUP.contains(sentence.word(at))) {
                return affiliationBefore(sentence, at).or(() -> affiliationBehind(sentence, group));
            }
        }
        return Optional.empty();
    }

    /** The state right before a word, past "the Thai government delegation" and "Peru's 12-member team". */
    private static Optional<Affiliation> affiliationBefore(AnnotatedSentence sentence, int noun) {
        for (int at = noun - 1; at >= 0 && at > noun - 4; at--) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent() || sentence.word(at).equals("the")) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "A delegation from Thailand", "a delegation of the Thai parliament". */
    private static Optional<Affiliation> affiliationBehind(AnnotatedSentence sentence, int noun) {
        boolean from = isOneOf(sentence.word(noun + 1), "from", "of");
        for (int at = noun + 2; from && at < Math.min(sentence.size(), noun + NEAR); at++) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent() || sentence.word(at).equals(",")) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "A headed the Thai delegation". */
    private static Optional<Affiliation> leads(AnnotatedSentence sentence, int end) {
        int verb = end;
        while (verb < end + 3 && !LEADS.contains(sentence.word(verb))) {
            verb++;
        }
        boolean willLead =
                sentence.word(end).equals("will") && sentence.word(end + 1).equals("lead");
        if (willLead) {
            verb = end + 1;
        } else if (!LEADS.contains(sentence.word(verb))) {
            return Optional.empty();
        }
        if (sentence.word(verb).startsWith("represent")) {
            int state = sentence.word(verb + 1).equals("the") ? verb + 2 : verb + 1;
            return state < sentence.size() ? sentence.names().affiliationAt(state) : Optional.empty();
        }
        for (int at = verb + 1; at < verb + 6 && at < sentence.size(); at++) {
            boolean one =
                    sentence.word(at).equals("one") && sentence.word(verb + 1).equals("the");
            if (one || GROUP.contains(sentence.word(at))) {
                return affiliationBefore(sentence, at);
            }
        }
        return Optional.empty();
    }

    /** "On the Lao side, C and D", as far as a semicolon. */
    private static Optional<Affiliation> onTheSide(AnnotatedSentence sentence, int person) {
        for (int at = person - 1; at >= 2; at--) {
            if (sentence.word(at).equals(";")) {
                return Optional.empty();
            }
            if (sentence.word(at).equals("side")) {
                Optional<Affiliation> state = affiliationBefore(sentence, at);
                boolean opens = isOneOf(sentence.word(at - 3), "on", "from", "for")
                        || isOneOf(sentence.word(at - 4), "on", "from", "for");
                return opens ? state : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "From Laos, Defence Minister C", "; from the Embassy of Japan, its deputy chief D": who stands first behind such an opening. */
    private static Optional<Affiliation> fromAState(AnnotatedSentence sentence, Mention.PersonMention person) {
        int first = person.range().first();
        int opening = opening(sentence, first);
        boolean opens = isOneOf(sentence.word(opening), "from", "for", "representing");
        int comma = first - 1;
        boolean close = comma >= opening + 2 && comma <= opening + LONGEST_OPENING;
        if (opens && close && sentence.word(comma).equals(",")) {
            return sentence.names().affiliationAt(comma - 1);
        }
        return opens && sentence.word(comma).equals("by") ? stateBehind(sentence, opening) : Optional.empty();
    }

    /** "For Slovenia the talks were led by A, for the United States by B". */
    private static Optional<Affiliation> stateBehind(AnnotatedSentence sentence, int preposition) {
        int state = sentence.word(preposition + 1).equals("the") ? preposition + 2 : preposition + 1;
        return sentence.names().affiliationAt(state);
    }

    /** Where the part of the sentence begins, behind a semicolon, "and" or a comma, that leads to a person. */
    private static int opening(AnnotatedSentence sentence, int person) {
        for (int at = person - 2; at >= 0; at--) {
            boolean cut = sentence.word(at).equals(";")
                    || sentence.word(at).equals(",")
                    || sentence.word(at).equals("and") && sentence.word(at + 1).equals("from");
            if (cut) {
                return sentence.word(at + 1).equals("and") ? at + 2 : at + 1;
            }
        }
        return 0;
    }
}
