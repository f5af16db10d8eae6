package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/**
 * "Peru's Foreign Minister A and Defence Minister B": the side named once is the side of both; "the ministries of Chad and
 * Niger … Foreign Ministers A and B": of two who hold one post each serves one of the two states, in their order.
 */
final class JoinedSideRule implements SideRule {
    private static final Set<String> HEADS_OF_STATE = WordSet.of(
            "president",
            "king",
            "queen",
            "emperor",
            "empress",
            "emir",
            "amir",
            "sultan",
            "pope",
            "grand duke",
            "prince",
            "governor-general",
            "governor general");

    @Override
    public void apply(Cast cast) {
        for (int i = 0; i < cast.byMention().size(); i++) {
            AnnotatedSentence sentence = cast.sentence(i);
            for (int next = 1; next < sentence.people().size(); next++) {
                Mention.PersonMention one = sentence.people().get(next - 1);
                Mention.PersonMention other = sentence.people().get(next);
                Optional<PersonCluster> first = cast.cluster(i, one);
                Optional<PersonCluster> second = cast.cluster(i, other);
                boolean joined = isJoined(sentence, one, other);
                if (joined && first.isPresent() && second.isPresent()) {
                    join(sentence, one, other, first.get(), second.get());
                }
            }
        }
    }

    /** "A and B", "with A and with the minister B", and B of "Ministers A and B", whose range has no title. */
    private static boolean isJoined(
            AnnotatedSentence sentence, Mention.PersonMention one, Mention.PersonMention other) {
        if (sentence.word(other.name().first() - 1).equals("and")
                && other.name().first() == one.name().end() + 1) {
            return true;
        }
        for (int at = one.range().end(); at < other.range().first(); at++) {
            if (!isOneOf(sentence.word(at), "and", "with", "by", "the")) {
                return false;
            }
        }
        return sentence.word(one.range().end()).equals("and");
    }

    private static void join(
            AnnotatedSentence sentence,
            Mention.PersonMention one,
            Mention.PersonMention other,
            PersonCluster first,
            PersonCluster second) {
        boolean bothOf = one.side().isEmpty()
                && first.side.isEmpty()
                && first.position.isPresent()
                && other.side().isPresent()
                && !(isTitledAgain(one, other) && first.position.equals(second.position))
                && isOneOf(sentence.word(other.name().end()), "of", "from", "(");
        if (bothOf) {
            // "Foreign Minister A and Defence Minister B of Peru"
            first.side = other.side();
        }
        boolean colleagues = first.position.isPresent() && first.position.equals(second.position);
        if (second.side.isPresent() || other.counterpart() || areHeadsOfState(first, second)) {
            return;
        }
        boolean again = sentence.word(other.range().first() - 1).equals("and")
                ? one.side().isPresent()
                : first.side.isPresent();
        if (!colleagues && again && (other.post().isPresent() || other.rank().isPresent())) {
            second.side = one.side().or(() -> first.side);
        }
        if (colleagues && first.side.isEmpty() && first.position.isPresent()) {
            List<Affiliation> pair = pairBefore(sentence, one.range().first());
            if (pair.size() == 2) {
                first.side = Optional.of(pair.getFirst());
                second.side = Optional.of(pair.getLast());
            }
        }
    }

    /** "President A and President B of Peru": the office is told twice, for two states. */
    private static boolean isTitledAgain(Mention.PersonMention one, Mention.PersonMention other) {
        return other.post()
                .filter(post -> post.range().first() >= one.name().end())
                .isPresent();
    }

    /** "Norwegian King A and President B": no state has two heads. */
    private static boolean areHeadsOfState(PersonCluster first, PersonCluster second) {
        return isHeadOfState(first) && isHeadOfState(second);
    }

    private static boolean isHeadOfState(PersonCluster cluster) {
        return cluster.position
                .map(position -> HEADS_OF_STATE.contains(position.toLowerCase(java.util.Locale.ROOT)))
                .orElse(false);
    }

    /** The two states of "Chad and Niger" or "Chad-Niger" that stand before a token. */
    private static List<Affiliation> pairBefore(AnnotatedSentence sentence, int token) {
        List<Mention.StateMention> states = sentence.names().states();
        for (int s = states.size() - 1; s > 0; s--) {
            Mention.StateMention right = states.get(s);
            Mention.StateMention left = states.get(s - 1);
            String between = sentence.word(right.range().first() - 1);
            boolean joined = right.range().first() - left.range().end() <= 2
                    && (between.equals("and")
                            || between.equals("-")
                            || sentence.word(left.range().end()).equals("and"));
            if (right.range().end() <= token && joined && !left.iso3().equals(right.iso3())) {
                return List.of(Affiliation.state(left.iso3()), Affiliation.state(right.iso3()));
            }
        }
        return List.of();
    }
}
