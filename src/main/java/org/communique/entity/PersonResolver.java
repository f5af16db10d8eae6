package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.LexicalEntry;
import org.communique.annotation.LexicalMatch;
import org.communique.annotation.Mention;
import org.communique.annotation.WordClass;
import org.communique.annotation.WordClasses;
import org.communique.text.Block;
import org.communique.text.Span;
import org.communique.text.Story;
import org.communique.text.Token;
import org.communique.text.Tokenizer;

/**
 * Joins the mentions of one person and finds whom each serves.
 *
 * <p>Two names are one person's if the words of one are among the words of the other; a single word that fits several
 * people means the one whose post fits, else the one named last. A counterpart holds the post of the person whose
 * counterpart he is. Who has a post without a side serves the dateline's state, unless that is the counterpart's: then the
 * other state of the pair.
 */
public final class PersonResolver {
    private static final int LONGEST_MASTHEAD = 100;
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?i)\\b(government|ministry|department|embassy|presidency|president|prime minister|foreign office|armed forces|defen[cs]e forces?|parliament)\\b");

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
        new SideInference(gazetteer, story, clusters, byMention, home(story)).complete();
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

    /** The state whose officials the story names without an adjective: the publisher's, else the dateline's. */
    private Optional<Affiliation> home(AnnotatedStory story) {
        Optional<String> publisher = publishers.publisher(story);
        return publisher
                .flatMap(gazetteer::publisher)
                .map(entry -> Affiliation.state(entry.country()))
                .filter(state -> isNamed(story, state))
                .or(() -> masthead(story))
                .or(() -> story.datelinePlace()
                        .flatMap(place -> gazetteer.place(place.keys().getFirst()))
                        .map(place -> Affiliation.state(place.country())));
    }

    /** "Republic of Turkey, Ministry of Foreign Affairs" above the story: the state whose own page it is. */
    private Optional<Affiliation> masthead(AnnotatedStory annotated) {
        Story story = annotated.story();
        for (Block block : story.blocks()) {
            switch (block.kind()) {
                case HEADER, FURNITURE -> {
                    Optional<Affiliation> state = masthead(story.textOf(block.span()));
                    if (state.isPresent()) {
                        return state;
                    }
                }
                case PARAGRAPH -> {
                    return Optional.empty();
                }
                case HEADLINE, CAPTION -> {}
            }
        }
        return Optional.empty();
    }

    private Optional<Affiliation> masthead(String line) {
        if (line.length() > LONGEST_MASTHEAD || !AUTHORITY.matcher(line).find()) {
            return Optional.empty();
        }
        List<Token> tokens = new Tokenizer().tokens(line, new Span(0, line.length()));
        for (int at = 0; at < tokens.size(); at++) {
            Optional<LexicalMatch> match = gazetteer.longestAt(tokens, at);
            if (match.isPresent()) {
                for (LexicalEntry entry : match.get().entries()) {
                    if (entry instanceof LexicalEntry.StateName name) {
                        return Optional.of(Affiliation.state(name.iso3()));
                    }
                    if (entry instanceof LexicalEntry.StateAdjective adjective) {
                        return Optional.of(Affiliation.state(adjective.iso3()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A paper that reports on other states only has no officials of its own in the story. */
    private static boolean isNamed(AnnotatedStory story, Affiliation state) {
        return story.sentences().stream()
                .flatMap(sentence -> sentence.names().states().stream())
                .anyMatch(mention -> mention.iso3().equals(state.code()));
    }
}
