package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.WordClass;
import org.communique.annotation.WordClasses;
import org.communique.text.Token;

/**
 * Joins the mentions of one person and finds whom each serves.
 *
 * <p>Two names are one person's if the words of one are among the words of the other; a single word that fits several
 * people means the one whose post fits, else the one named last. A counterpart holds the post of the person whose
 * counterpart he is. Who has a post without a side serves the dateline's state, unless that is the counterpart's: then the
 * other state of the pair.
 */
public final class PersonResolver {
    private final Gazetteer gazetteer;
    private final WordClasses words;
    private final PublisherResolver publishers;

    public PersonResolver(Gazetteer gazetteer, WordClasses words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.publishers = new PublisherResolver(gazetteer);
    }

    /** The people of a story and where each is referred to. */
    public People resolve(AnnotatedStory story) {
        List<PersonCluster> clusters = new ArrayList<>();
        List<Map<Mention.PersonMention, PersonCluster>> byMention = new ArrayList<>();
        for (AnnotatedSentence sentence : story.sentences()) {
            Map<Mention.PersonMention, PersonCluster> here = new HashMap<>();
            for (Mention.PersonMention mention : sentence.people()) {
                PersonCluster cluster = clusterOf(sentence, mention, clusters);
                cluster.mentions.add(new Person.Mentioned(sentence.sentence().index(), mention.range()));
                describe(cluster, sentence, mention, here, clusters);
                here.put(mention, cluster);
            }
            byMention.add(here);
        }
        inferSides(story, clusters, byMention);
        List<Person> persons = clusters.stream().map(PersonCluster::person).toList();
        return new People(persons, new ReferenceResolver().references(story, persons, byMention));
    }

    private PersonCluster clusterOf(
            AnnotatedSentence sentence, Mention.PersonMention mention, List<PersonCluster> clusters) {
        Set<String> nameWords = nameWords(sentence, mention);
        String form = sentence.text(mention.name());
        List<PersonCluster> fitting = clusters.stream()
                .filter(cluster -> cluster.words.containsAll(nameWords) || nameWords.containsAll(cluster.words))
                .toList();
        PersonCluster cluster = fitting.stream()
                .max(Comparator.comparing((PersonCluster c) -> sidesAgree(c, mention))
                        .thenComparing(c -> postsAgree(c, mention))
                        .thenComparingInt(c -> c.mentions.getLast().sentence()))
                .orElseGet(() -> {
                    PersonCluster fresh = new PersonCluster(clusters.size(), form, nameWords);
                    clusters.add(fresh);
                    return fresh;
                });
        cluster.addForm(form, nameWords);
        return cluster;
    }

    private static boolean sidesAgree(PersonCluster cluster, Mention.PersonMention mention) {
        return cluster.side.isEmpty() || mention.side().isEmpty() || cluster.side.equals(mention.side());
    }

    private static boolean postsAgree(PersonCluster cluster, Mention.PersonMention mention) {
        return mention.post().isEmpty()
                || cluster.position.isEmpty()
                || cluster.position
                        .get()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(mention.post().get().head());
    }

    private Set<String> nameWords(AnnotatedSentence sentence, Mention.PersonMention mention) {
        Set<String> nameWords = new LinkedHashSet<>();
        for (Token token :
                sentence.tokens().subList(mention.name().first(), mention.name().end())) {
            if (token.isWord() && !words.is(WordClass.PARTICLE, token)) {
                nameWords.add(WordClasses.word(token));
            }
        }
        return nameWords;
    }

    private static void describe(
            PersonCluster cluster,
            AnnotatedSentence sentence,
            Mention.PersonMention mention,
            Map<Mention.PersonMention, PersonCluster> here,
            List<PersonCluster> clusters) {
        if (mention.counterpart()) {
            cluster.describe(antecedent(sentence, mention, here)
                    .or(() -> lastDescribed(clusters, cluster))
                    .flatMap(other -> other.position));
        }
        cluster.describe(mention.post().map(Mention.PostMention::text));
        if (cluster.rank.isEmpty()) {
            cluster.rank = mention.rank().map(Mention.RankMention::text);
        }
        if (cluster.side.isEmpty()) {
            cluster.side = mention.side();
        }
    }

    /** Whose counterpart: the person with a post that stands last before the mention in its sentence. */
    private static Optional<PersonCluster> antecedent(
            AnnotatedSentence sentence, Mention.PersonMention mention, Map<Mention.PersonMention, PersonCluster> here) {
        return sentence.people().stream()
                .filter(person -> person.range().end() <= mention.range().first())
                .map(here::get)
                .filter(cluster -> cluster != null && cluster.position.isPresent())
                .reduce((first, second) -> second);
    }

    /** The person with a post whom the sentences before named last. */
    private static Optional<PersonCluster> lastDescribed(List<PersonCluster> clusters, PersonCluster but) {
        return clusters.stream()
                .filter(cluster -> cluster != but && cluster.position.isPresent() && !cluster.mentions.isEmpty())
                .max(Comparator.comparingInt(
                        cluster -> cluster.mentions.getLast().sentence()));
    }

    private void inferSides(
            AnnotatedStory story,
            List<PersonCluster> clusters,
            List<Map<Mention.PersonMention, PersonCluster>> byMention) {
        shareSides(story, byMention);
        Optional<Affiliation> home = home(story);
        List<Affiliation> pair = mostNamedStates(story);
        for (PersonCluster cluster : clusters) {
            if (cluster.side.isPresent() || cluster.position.isEmpty()) {
                continue;
            }
            Set<Affiliation> opposite = sidesBeside(cluster, byMention);
            opposite.addAll(sidesOfColleagues(cluster, byMention));
            cluster.side = home.filter(state -> !opposite.contains(state))
                    .or(() -> opposite.isEmpty()
                            ? Optional.empty()
                            : pair.stream()
                                    .filter(state -> !opposite.contains(state))
                                    .findFirst())
                    .or(() -> home.isEmpty() ? otherOf(pair, clusters) : Optional.empty());
        }
    }

    /** "Peru's Foreign Minister A and Defence Minister B": the side named once is the side of both. */
    private static void shareSides(AnnotatedStory story, List<Map<Mention.PersonMention, PersonCluster>> byMention) {
        for (int i = 0; i < byMention.size(); i++) {
            AnnotatedSentence sentence = story.sentences().get(i);
            Map<Mention.PersonMention, PersonCluster> clusters = byMention.get(i);
            for (int next = 1; next < sentence.people().size(); next++) {
                Mention.PersonMention one = sentence.people().get(next - 1);
                Mention.PersonMention other = sentence.people().get(next);
                boolean joined = other.range().first() == one.range().end() + 1
                        && sentence.word(one.range().end()).equals("and");
                PersonCluster first = clusters.get(one);
                PersonCluster second = clusters.get(other);
                if (!joined || first == null || second == null) {
                    continue;
                }
                boolean shares = one.side().isPresent()
                        && other.post().isPresent()
                        && !other.counterpart()
                        && second.side.isEmpty()
                        && !first.position.equals(second.position);
                if (shares) {
                    second.side = one.side();
                }
            }
        }
    }

    /** Two who hold the same high office and are named together serve two states. */
    private static Set<Affiliation> sidesOfColleagues(
            PersonCluster cluster, List<Map<Mention.PersonMention, PersonCluster>> byMention) {
        Set<Affiliation> sides = new LinkedHashSet<>();
        for (Map<Mention.PersonMention, PersonCluster> sentence : byMention) {
            if (sentence.containsValue(cluster)) {
                sentence.values().stream()
                        .filter(other -> other != cluster && other.position.equals(cluster.position))
                        .forEach(other -> other.side.ifPresent(sides::add));
            }
        }
        return sides;
    }

    /** Of a pair of states the one that nobody is said to serve; else the one named most. */
    private static Optional<Affiliation> otherOf(List<Affiliation> pair, List<PersonCluster> clusters) {
        return pair.stream()
                .filter(state -> clusters.stream().noneMatch(cluster -> cluster.side.equals(Optional.of(state))))
                .findFirst()
                .or(() -> pair.stream().findFirst());
    }

    /** The sides of those called counterparts in the sentences that name the person. */
    private static Set<Affiliation> sidesBeside(
            PersonCluster cluster, List<Map<Mention.PersonMention, PersonCluster>> byMention) {
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

    /** The state whose officials the story names without an adjective: the publisher's, else the dateline's. */
    private Optional<Affiliation> home(AnnotatedStory story) {
        Optional<String> publisher = publishers.publisher(story);
        return publisher
                .flatMap(gazetteer::publisher)
                .map(entry -> Affiliation.state(entry.country()))
                .filter(state -> isNamed(story, state))
                .or(() -> story.datelinePlace()
                        .flatMap(place -> gazetteer.place(place.keys().getFirst()))
                        .map(place -> Affiliation.state(place.country())));
    }

    /** A paper that reports on other states only has no officials of its own in the story. */
    private static boolean isNamed(AnnotatedStory story, Affiliation state) {
        return story.sentences().stream()
                .flatMap(sentence -> sentence.names().states().stream())
                .anyMatch(mention -> mention.iso3().equals(state.code()));
    }

    private static List<Affiliation> mostNamedStates(AnnotatedStory story) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (AnnotatedSentence sentence : story.sentences()) {
            sentence.names().states().forEach(state -> counts.merge(state.iso3(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(2)
                .map(entry -> Affiliation.state(entry.getKey()))
                .toList();
    }
}
