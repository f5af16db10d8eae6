package org.communique.entity;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;

/** Whose delegation somebody leads or sits in: "the Peruvian side was led by A", "B headed the Thai delegation", "on the Lao side, C". */
final class DelegationSideRule implements SideRule {
    private static final Set<String> GROUP =
            Set.of("side", "delegation", "team", "party", "contingent", "part", "end", "negotiators", "group");
    private static final Set<String> LEADS = Set.of(
            "led",
            "leads",
            "leading",
            "headed",
            "heads",
            "heading",
            "chaired",
            "represented",
            "represents",
            "representing");
    private static final int NEAR = 5;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            if (mention.counterpart()) {
                return;
            }
            cluster.side = ledBy(sentence, mention.range().first())
                    .or(() -> leads(sentence, mention.range().end()))
                    .or(() -> onTheSide(sentence, mention.range().first()))
                    .or(() -> fromAState(sentence, mention));
        });
    }

    /** "The Peruvian side was led by A". */
    private static Optional<Affiliation> ledBy(AnnotatedSentence sentence, int person) {
        for (int at = person - 1; at > 1 && at > person - 3; at--) {
            if (sentence.word(at).equals("by") && LEADS.contains(sentence.word(at - 1))) {
                return groupBefore(sentence, at - 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Affiliation> groupBefore(AnnotatedSentence sentence, int end) {
        for (int at = end - 1; at > 0 && at > end - NEAR; at--) {
            if (GROUP.contains(sentence.word(at))) {
                return affiliationBefore(sentence, at);
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

    /** "A headed the Thai delegation". */
    private static Optional<Affiliation> leads(AnnotatedSentence sentence, int end) {
        int verb = end;
        while (verb < end + 3 && !LEADS.contains(sentence.word(verb))) {
            verb++;
        }
        if (!LEADS.contains(sentence.word(verb))) {
            return Optional.empty();
        }
        if (sentence.word(verb).startsWith("represent")) {
            int state = sentence.word(verb + 1).equals("the") ? verb + 2 : verb + 1;
            return state < sentence.size() ? sentence.names().affiliationAt(state) : Optional.empty();
        }
        for (int at = verb + 1; at < verb + 6 && at < sentence.size(); at++) {
            if (GROUP.contains(sentence.word(at))) {
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
                boolean opens = Set.of("on", "from", "for").contains(sentence.word(at - 3))
                        || Set.of("on", "from", "for").contains(sentence.word(at - 4));
                return opens ? state : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "From Laos, Defence Minister C": who stands first behind such an opening. */
    private static Optional<Affiliation> fromAState(AnnotatedSentence sentence, Mention.PersonMention person) {
        boolean opens = Set.of("from", "for", "representing").contains(sentence.word(0));
        int comma = person.range().first() - 1;
        boolean first = comma >= 2 && comma <= 5 && sentence.word(comma).equals(",");
        return opens && first ? sentence.names().affiliationAt(comma - 1) : Optional.empty();
    }
}
