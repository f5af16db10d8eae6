package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/** Whom an official cannot serve, since others who do stand against him: counterparts, holders of his office, "the Chilean guest". */
final class OppositeSides {
    private static final Set<String> COUNTERPARTS =
            WordSet.of("counterpart", "counterparts", "colleagues", "colleague", "peers", "peer", "numbers", "number");
    /** Who is told of by a state and a noun alone: "the Chilean minister". */
    private static final Set<String> OFFICIALS = WordSet.words("""
            minister president premier official officials delegation leader leaders guest guests diplomat envoy
            ambassador visitor visitors side ministers parliamentarians lawmakers general admiral commander""");

    private static final Set<String> ENCOUNTER = WordSet.words("""
            met meet meets meeting talks held received receive receives hosted host hosts welcomed told invited
            thanked greeted phoned telephoned congratulated discussed briefed spoke hosting receiving welcoming
            welcome awarded""");

    private final PostWords words;
    private final AnnotatedStory story;
    private final List<PersonCluster> clusters;
    private final Map<Set<String>, List<PersonCluster>> byOffice;
    private final List<Map<Mention.PersonMention, PersonCluster>> byMention;

    OppositeSides(PostWords words, Cast cast) {
        this.words = words;
        this.story = cast.story();
        this.clusters = cast.clusters();
        this.byMention = cast.byMention();
        this.byOffice = clusters.stream()
                .filter(cluster -> cluster.position.isPresent())
                .collect(Collectors.groupingBy(cluster -> words.of(cluster.position.get())));
    }

    /** The sides that somebody's words tell to be others': of counterparts, of officials told of by their state alone. */
    Set<Affiliation> of(PersonCluster cluster) {
        Set<Affiliation> sides = new LinkedHashSet<>(holdersOfSameOffice(cluster));
        sides.addAll(counterpartsBeside(cluster));
        described(cluster.mentions.getFirst()).ifPresent(sides::add);
        sides.addAll(ofEquals(cluster));
        return sides;
    }

    /** The sides of counterparts and holders of the same office whom nobody names. */
    Set<Affiliation> ofEquals(PersonCluster cluster) {
        Set<Affiliation> sides = new LinkedHashSet<>(unnamedCounterparts(cluster));
        sides.addAll(unnamedHolders(cluster));
        return sides;
    }

    /** The sides of those who are known to hold the office that only one person of a state holds. */
    Set<Affiliation> holdersOfSameOffice(PersonCluster cluster) {
        Set<Affiliation> sides = new HashSet<>();
        if (cluster.position.isEmpty()) {
            return sides;
        }
        Set<String> office = words.of(cluster.position.get());
        if (office.contains("deputy")) {
            return sides;
        }
        for (PersonCluster other : byOffice.getOrDefault(office, List.of())) {
            if (other != cluster && other.side.isPresent()) {
                sides.add(other.side.get());
            }
        }
        return sides;
    }

    /** The sides of those called counterparts in the sentences that name the person. */
    private Set<Affiliation> counterpartsBeside(PersonCluster cluster) {
        Set<Affiliation> sides = new LinkedHashSet<>();
        for (Map<Mention.PersonMention, PersonCluster> sentence : byMention) {
            if (sentence.containsValue(cluster)) {
                sentence.forEach((mention, other) -> {
                    if (other != cluster && mention.counterpart()) {
                        other.side.ifPresent(sides::add);
                    }
                });
            }
        }
        return sides;
    }

    /** "President A also had talks with the Chilean minister", "the Chilean minister was received by A": A is no Chilean. */
    private Optional<Affiliation> described(Person.Mentioned first) {
        AnnotatedSentence sentence = story.sentences().get(first.sentence());
        for (Mention.StateMention state : sentence.names().states()) {
            TokenRange range = state.range();
            int noun = sentence.word(range.end()).endsWith("ing")
                            || sentence.word(range.end()).equals("foreign")
                    ? range.end() + 1
                    : range.end();
            boolean described = state.adjective()
                    && OFFICIALS.contains(sentence.word(noun))
                    && isOneOf(sentence.word(range.first() - 1), "the", "a", "an", "visiting", "his", "her")
                    && sentence.personAt(range.first()).isEmpty()
                    && sentence.personAt(noun + 1).isEmpty();
            if (described && isFacingBetween(sentence, first.range(), new TokenRange(range.first(), noun + 1))) {
                return Optional.of(Affiliation.state(state.iso3()));
            }
        }
        return Optional.empty();
    }

    private static boolean isFacingBetween(AnnotatedSentence sentence, TokenRange one, TokenRange other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.first(), other.first());
        for (int at = from; at < to; at++) {
            if (ENCOUNTER.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The states of "her Chilean counterpart" and "counterparts from Chad and Mali" in the sentence that names the person first. */
    private Set<Affiliation> unnamedCounterparts(PersonCluster cluster) {
        Person.Mentioned first = cluster.mentions.getFirst();
        AnnotatedSentence sentence = story.sentences().get(first.sentence());
        Set<Affiliation> sides = new LinkedHashSet<>();
        for (int at = first.range().end(); at < sentence.size(); at++) {
            if (!COUNTERPARTS.contains(sentence.word(at))) {
                continue;
            }
            for (int before = at - 1; before >= 0 && isStateOrJoint(sentence, before); before--) {
                sentence.names().affiliationAt(before).ifPresent(sides::add);
            }
            int behind = isOneOf(sentence.word(at + 1), "from", "of", "in") ? at + 2 : sentence.size();
            for (; behind < sentence.size() && isStateOrJoint(sentence, behind); behind++) {
                sentence.names().affiliationAt(behind).ifPresent(sides::add);
            }
        }
        return sides;
    }

    /** The states of "the foreign ministers of Chad and Mali", whom nobody names, in the sentence that names a foreign minister. */
    private Set<Affiliation> unnamedHolders(PersonCluster cluster) {
        Person.Mentioned first = cluster.mentions.getFirst();
        AnnotatedSentence sentence = story.sentences().get(first.sentence());
        Set<Affiliation> sides = new LinkedHashSet<>();
        Set<String> office = cluster.position.map(words::of).orElse(Set.of());
        for (Mention.PostMention post : sentence.posts()) {
            boolean own =
                    sentence.people().stream().anyMatch(person -> person.range().overlaps(post.range()));
            if (own || office.size() < 2 || !words.of(post.text()).containsAll(office)) {
                continue;
            }
            int at = post.range().first();
            for (; at < sentence.size() && (at < post.range().end() || isStateOrJoint(sentence, at)); at++) {
                sentence.names().affiliationAt(at).ifPresent(sides::add);
            }
        }
        return sides;
    }

    private static boolean isStateOrJoint(AnnotatedSentence sentence, int at) {
        return sentence.names().affiliationAt(at).isPresent() || isOneOf(sentence.word(at), ",", "and", "the", "'s");
    }
}
