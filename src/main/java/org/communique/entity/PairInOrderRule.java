package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/**
 * Two who act for two states that were named as a pair stand in the order of the pair: {@code "Chile and Kenya held talks,
 * co-chaired by Deputy Minister A and Principal Secretary B"}, {@code "A memorandum between Chile and Kenya … was signed by
 * Minister A and Secretary B"}. Of one delegation and its counterparts nothing follows.
 */
final class PairInOrderRule implements SideRule {
    private static final Set<String> JOINT = WordSet.words("""
            co-chaired co-chair co-chairs cochaired chaired co-chairing co-led led headed presided chairmanship
            signed inked signatories initialled attended represented respectively signatures co-presided""");
    private static final Set<String> ONE_SIDED =
            WordSet.of("delegation", "side", "counterpart", "counterparts", "accompanied", "his", "her", "presence");
    private static final int REACH = 2;

    @Override
    public void apply(Cast cast) {
        for (int i = 0; i < cast.byMention().size(); i++) {
            AnnotatedSentence sentence = cast.sentence(i);
            if (!speaksOf(sentence, JOINT) || speaksOf(sentence, ONE_SIDED)) {
                continue;
            }
            List<PersonCluster> two = joined(cast, i);
            Optional<List<Affiliation>> pair = two.size() == 2 ? pairBefore(cast, i) : Optional.empty();
            pair.ifPresent(states -> serve(two, states));
        }
    }

    /** Known sides of either tell the order; who has none yet gets the other state. */
    private static void serve(List<PersonCluster> two, List<Affiliation> states) {
        PersonCluster first = two.getFirst();
        PersonCluster second = two.getLast();
        if (first.side.isEmpty() && second.side.isEmpty()) {
            first.side = Optional.of(states.getFirst());
            second.side = Optional.of(states.getLast());
        } else if (first.side.isEmpty()) {
            first.side = other(states, second.side);
        } else if (second.side.isEmpty()) {
            second.side = other(states, first.side);
        }
    }

    private static Optional<Affiliation> other(List<Affiliation> states, Optional<Affiliation> known) {
        return known.filter(states::contains)
                .flatMap(side ->
                        states.stream().filter(state -> !state.equals(side)).findFirst());
    }

    /** The only two people of a sentence, each with a post or rank, joined by "and". */
    private static List<PersonCluster> joined(Cast cast, int index) {
        AnnotatedSentence sentence = cast.sentence(index);
        List<Mention.PersonMention> people = sentence.people();
        if (people.size() != 2) {
            return List.of();
        }
        Mention.PersonMention one = people.getFirst();
        Mention.PersonMention other = people.getLast();
        boolean titled = people.stream()
                .allMatch(person -> !person.counterpart()
                        && (person.post().isPresent() || person.rank().isPresent()));
        boolean and = false;
        for (int at = one.range().end(); at < other.range().first(); at++) {
            and |= sentence.word(at).equals("and");
            if (!isOneOf(sentence.word(at), "and", ",", "the", "by")) {
                return List.of();
            }
        }
        List<PersonCluster> clusters = new ArrayList<>();
        if (titled && and) {
            cast.cluster(index, one).ifPresent(clusters::add);
            cast.cluster(index, other)
                    .filter(cluster -> !clusters.contains(cluster))
                    .ifPresent(clusters::add);
        }
        return clusters;
    }

    private static Optional<List<Affiliation>> pairBefore(Cast cast, int index) {
        for (int i = index; i >= Math.max(0, index - REACH); i--) {
            List<Affiliation> states = cast.sentence(i).names().states().stream()
                    .map(state -> Affiliation.state(state.iso3()))
                    .distinct()
                    .toList();
            if (states.size() == 2 && isPair(cast.sentence(i))) {
                return Optional.of(states);
            }
            if (states.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Chile and Kenya", "Chile-Kenya", "Chile/Kenya". */
    private static boolean isPair(AnnotatedSentence sentence) {
        List<Mention.StateMention> states = sentence.names().states();
        for (int s = 1; s < states.size(); s++) {
            int gap = states.get(s).range().first() - states.get(s - 1).range().end();
            String link = sentence.word(states.get(s - 1).range().end());
            boolean apart = !states.get(s).iso3().equals(states.get(s - 1).iso3());
            if (apart && (gap == 1 || gap == 2) && isOneOf(link, "and", "-", "–", "/", "—")) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOf(AnnotatedSentence sentence, Set<String> words) {
        for (int at = 0; at < sentence.size(); at++) {
            if (words.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }
}
