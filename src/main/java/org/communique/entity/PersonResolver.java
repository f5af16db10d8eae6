package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClasses;
import org.communique.annotation.person.NameParts;
import org.communique.text.BlockKind;

/**
 * Joins the mentions of one person and finds what post each holds and whom each serves. A counterpart holds the post of
 * the person whose counterpart he is.
 */
public final class PersonResolver {
    private static final int COUNTERPARTS_REACH = 6;
    private static final Set<String> MEETING_WITH = Set.of("by", "on", "with", "upon");

    private final WordClasses words;
    private final SideResolver sides;
    private final PostWords posts;

    public PersonResolver(Gazetteer gazetteer, WordClasses words) {
        this.words = words;
        this.posts = new PostWords(gazetteer.posts());
        this.sides = new SideResolver(gazetteer, posts);
    }

    /** The people of a story and where each is referred to. */
    public People resolve(AnnotatedStory story) {
        List<PersonCluster> clusters = new ArrayList<>();
        PersonMatching matching = new PersonMatching(clusters);
        List<Map<Mention.PersonMention, PersonCluster>> byMention = new ArrayList<>();
        for (AnnotatedSentence sentence : story.sentences()) {
            Map<Mention.PersonMention, PersonCluster> here = new HashMap<>();
            for (Mention.PersonMention mention : sentence.people()) {
                PersonCluster cluster = clusterOf(sentence, mention, clusters, matching);
                cluster.mentions.add(new Person.Mentioned(sentence.sentence().index(), mention.range()));
                describe(cluster, sentence, mention, here, clusters);
                here.put(mention, cluster);
            }
            byMention.add(here);
        }
        sides.resolve(new Cast(story, clusters, byMention));
        List<Person> persons = clusters.stream().map(PersonCluster::person).toList();
        Optional<Party> home = sides.home(story);
        return new People(
                persons, new ReferenceResolver(words, posts).references(story, persons, byMention, home), home);
    }

    private PersonCluster clusterOf(
            AnnotatedSentence sentence,
            Mention.PersonMention mention,
            List<PersonCluster> clusters,
            PersonMatching matching) {
        NameParts parts = NameParts.of(
                sentence.tokens().subList(mention.name().first(), mention.name().end()), words);
        String form = called(sentence, mention.name());
        Optional<PersonCluster> known = matching.match(mention, parts).or(() -> matching.byInitials(form));
        PersonCluster cluster = known.orElseGet(() -> {
            PersonCluster fresh = new PersonCluster(clusters.size(), form, parts);
            clusters.add(fresh);
            return fresh;
        });
        cluster.addForm(form, parts);
        matching.learn(cluster);
        return cluster;
    }

    /** "Sheikh Hasina": beside a single name the title is as good as a name. */
    private static String called(AnnotatedSentence sentence, TokenRange name) {
        boolean sheikh = isOneOf(sentence.word(name.first() - 1), "sheikh", "sheikha");
        return name.end() - name.first() == 1 && sheikh
                ? sentence.text(new TokenRange(name.first() - 1, name.end()))
                : sentence.text(name);
    }

    private static void describe(
            PersonCluster cluster,
            AnnotatedSentence sentence,
            Mention.PersonMention mention,
            Map<Mention.PersonMention, PersonCluster> here,
            List<PersonCluster> clusters) {
        boolean headline = sentence.sentence().kind() == BlockKind.HEADLINE;
        if (mention.counterpart()) {
            cluster.counterpart = true;
            // "His counterpart, Deputy Minister A": words that tell A's own post in full tell it better.
            cluster.describe(
                    mention.post().filter(post -> post.text().contains(" ")).map(post -> worded(sentence, post)),
                    headline);
            cluster.describe(
                    antecedent(sentence, mention, here)
                            .or(() -> protagonist(clusters, cluster))
                            .flatMap(other -> other.position),
                    headline);
        }
        cluster.describe(mention.post().map(post -> worded(sentence, post)), headline);
        if (cluster.rank.isEmpty()) {
            cluster.rank = mention.rank().map(Mention.RankMention::text);
        }
        if (cluster.side.isEmpty()) {
            cluster.side = mention.side();
        }
    }

    /** With the "former" that the text has before it. */
    private static String worded(AnnotatedSentence sentence, Mention.PostMention post) {
        int first = post.range().first();
        boolean former = sentence.word(first - 1).equals("former")
                || sentence.word(first).equals("former")
                || sentence.word(first + 1).equals("former");
        return post.former() && former && !post.text().startsWith("former") ? "former " + post.text() : post.text();
    }

    /**
     * Whose counterpart: the person with a post, no counterpart himself, who stands last before the mention in its sentence;
     * of as many counterparts as there are such people each is that of one of them, in their order.
     */
    private static Optional<PersonCluster> antecedent(
            AnnotatedSentence sentence, Mention.PersonMention mention, Map<Mention.PersonMention, PersonCluster> here) {
        List<Mention.PersonMention> counterparts = sentence.people().stream()
                .filter(Mention.PersonMention::counterpart)
                .toList();
        List<PersonCluster> holders = sentence.people().stream()
                .filter(person -> !person.counterpart()
                        && person.range().end()
                                <= counterparts.getFirst().range().first())
                .map(here::get)
                .filter(cluster -> cluster != null && cluster.position.isPresent())
                .toList();
        if (counterparts.size() > 1 && counterparts.size() == holders.size() && !areOfOne(sentence, counterparts)) {
            return Optional.of(holders.get(counterparts.indexOf(mention)));
        }
        List<Mention.PersonMention> before = sentence.people().stream()
                .filter(person -> person.range().end() <= mention.range().first())
                .filter(person -> Optional.ofNullable(here.get(person))
                        .filter(cluster -> cluster.position.isPresent())
                        .filter(cluster -> mention.side().isEmpty() || !cluster.side.equals(mention.side()))
                        .isPresent())
                .toList();
        boolean met = isGoverned(sentence, mention, Set.of("with"));
        Optional<Mention.PersonMention> acting = before.stream()
                .filter(person -> met && !isGoverned(sentence, person, MEETING_WITH))
                .reduce((first, second) -> second);
        return acting.or(() -> before.stream().reduce((first, second) -> second))
                .map(here::get);
    }

    /** "Was received by President B and held talks with his counterpart": his who was received, not B's. */
    private static boolean isGoverned(
            AnnotatedSentence sentence, Mention.PersonMention person, Set<String> prepositions) {
        int at = person.range().first();
        while (at > 0
                && (isOneOf(sentence.word(at - 1), "the", "his", "her", "its", "their")
                        || sentence.names().affiliationAt(at - 1).isPresent())) {
            at--;
        }
        return prepositions.contains(sentence.word(at - 1));
    }

    /** "Kask received his counterparts A of Chile and B of Peru": all of them are one person's. */
    private static boolean areOfOne(AnnotatedSentence sentence, List<Mention.PersonMention> counterparts) {
        int first = counterparts.getFirst().name().first();
        for (int at = first - 1; at >= Math.max(0, first - COUNTERPARTS_REACH); at--) {
            if (isOneOf(sentence.word(at), "counterparts", "colleagues", "peers")) {
                for (int of = at - 1; of >= Math.max(0, at - COUNTERPARTS_REACH); of--) {
                    if (isOneOf(sentence.word(of), "his", "her")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Of the people with a post whom the sentences before named, the one named most; of several the last. */
    private static Optional<PersonCluster> protagonist(List<PersonCluster> clusters, PersonCluster but) {
        return clusters.stream()
                .filter(cluster -> cluster != but && cluster.position.isPresent() && !cluster.mentions.isEmpty())
                .max(Comparator.comparingInt((PersonCluster cluster) -> cluster.mentions.size())
                        .thenComparingInt(cluster -> cluster.mentions.getLast().sentence()));
    }
}
