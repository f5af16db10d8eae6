package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClasses;
import org.communique.text.WordSet;

/**
 * Finds whom names, definite posts and pronouns stand for.
 *
 * <p>A name stands for its person. A post with "the" or a side ("the Vietnamese minister") stands for the person of that
 * side and post who was named last. "He" stands for the person in focus: the subject of the last sentence that had one. "Both
 * sides", "the two ministers" and a "they" that follows stand for the sides.
 */
final class ReferenceResolver {
    private static final Set<String> GROUP = WordSet.words("""
            sides parties ministers officials leaders countries nations delegations presidents diplomats
            co-chairs participants interlocutors chiefs ministries governments secretaries heads counterparts
            envoys generals commanders states delegates premiers neighbours partners""");
    private static final Set<String> VERBS = WordSet.words("""
            met meet held hold also had have will are were spoke speak sat then agreed last can could may might
            would should did do began took shook saw see went gave wrote laid told said say found left both
            first who drew made set put came discuss underlined now again broke swapped""");
    private static final Set<String> GROUP_DETERMINER = WordSet.of("both", "two", "the", "three", "senior");

    private final WordClasses words;
    private final PostWords posts;

    ReferenceResolver(WordClasses words, PostWords posts) {
        this.words = words;
        this.posts = posts;
    }

    List<List<Reference>> references(
            AnnotatedStory story,
            List<Person> persons,
            List<Map<Mention.PersonMention, PersonCluster>> byMention,
            Optional<Party> home) {
        List<List<Reference>> all = new ArrayList<>();
        Attention attention = new Attention(Genders.of(story, persons, byMention, words));
        Descriptions descriptions = new Descriptions(persons, attention, posts, home);
        for (int i = 0; i < story.sentences().size(); i++) {
            AnnotatedSentence sentence = story.sentences().get(i);
            List<Reference> here = named(sentence, byMention.get(i));
            here.addAll(sides(sentence, here));
            here.addAll(descriptions.references(sentence, here));
            here.sort(Comparator.comparingInt(reference -> reference.range().first()));
            List<Reference> whole = pronouns(sentence, here, attention);
            attention.after(sentence, whole);
            all.add(whole);
        }
        return all;
    }

    private static List<Reference> named(
            AnnotatedSentence sentence, Map<Mention.PersonMention, PersonCluster> clusters) {
        List<Reference> references = new ArrayList<>();
        for (Mention.PersonMention mention : sentence.people()) {
            PersonCluster cluster = clusters.get(mention);
            if (cluster != null) {
                references.add(new Reference.ToPerson(mention.range(), cluster.index, Reference.Form.NAME));
            }
        }
        return references;
    }

    private static boolean isFree(List<Reference> references, TokenRange range) {
        return references.stream().noneMatch(reference -> reference.range().overlaps(range));
    }

    private List<Reference> sides(AnnotatedSentence sentence, List<Reference> named) {
        List<Reference> references = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (!GROUP.contains(word)) {
                continue;
            }
            int first = at;
            while (first > 0 && at - first < 4 && !GROUP_DETERMINER.contains(sentence.word(first))) {
                first--;
            }
            if (!GROUP_DETERMINER.contains(sentence.word(first))) {
                continue;
            }
            if (first > 0 && GROUP_DETERMINER.contains(sentence.word(first - 1))) {
                first--;
            }
            TokenRange range = new TokenRange(first, at + 1);
            boolean name = sentence.names().organisationAt(at).isPresent()
                    || sentence.names().stateAt(at).isPresent()
                    || sentence.word(at - 1).equals("other");
            if (!name && isFree(named, range)) {
                references.add(new Reference.ToSides(range, Reference.Form.POST));
            }
        }
        return references;
    }

    private static List<Reference> pronouns(AnnotatedSentence sentence, List<Reference> taken, Attention attention) {
        List<Reference> references = new ArrayList<>(taken);
        for (int at = 0; at < sentence.size(); at++) {
            TokenRange range = new TokenRange(at, at + 1);
            String word = sentence.word(at);
            Optional<Reference> read = Optional.empty();
            if (Pronouns.isPronoun(sentence, at)) {
                read = new Pronouns(sentence, references, attention).read(at);
            } else if (word.equals("both")
                    && at == 0
                    && (sentence.word(1).endsWith("ed") || VERBS.contains(sentence.word(1)))) {
                read = Optional.of(new Reference.ToSides(range, Reference.Form.PRONOUN));
            } else if (isTheTwo(sentence, at)) {
                read = Optional.of(new Reference.ToSides(new TokenRange(at - 1, at + 1), Reference.Form.PRONOUN));
            } else if (word.equals("they")
                    && (attention.onSides() || attention.person().isEmpty() || at == 0)) {
                read = Optional.of(new Reference.ToSides(range, Reference.Form.PRONOUN));
            }
            if (read.isPresent() && isFree(taken, read.get().range())) {
                references.add(read.get());
                references.sort(
                        Comparator.comparingInt(reference -> reference.range().first()));
            }
        }
        return references;
    }

    /** "The two held", "the pair met", "between the two": no noun behind. */
    private static boolean isTheTwo(AnnotatedSentence sentence, int at) {
        boolean two = sentence.word(at - 1).equals("the")
                && isOneOf(sentence.word(at), "two", "pair", "duo", "three", "trio", "four");
        if (!two) {
            return false;
        }
        String next = sentence.word(at + 1);
        boolean between = isOneOf(sentence.word(at - 2), "between", "of", "for");
        boolean word = at + 1 < sentence.size() && sentence.tokens().get(at + 1).isWord();
        return next.endsWith("ed")
                || sentence.isAdverb(at + 1)
                || VERBS.contains(next)
                || between && (!word || isOneOf(next, "since", "in", "at", "on", "this", "was", "is"))
                || next.equals("on") && sentence.word(at + 2).endsWith("day");
    }
}
