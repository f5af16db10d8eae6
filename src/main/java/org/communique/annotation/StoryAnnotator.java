package org.communique.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.person.PersonAnnotator;
import org.communique.annotation.person.TitledSentence;
import org.communique.annotation.post.PostAnnotator;
import org.communique.annotation.time.Dateline;
import org.communique.annotation.time.DatelineAnnotator;
import org.communique.annotation.time.PublicationDate;
import org.communique.annotation.time.PublicationDating;
import org.communique.annotation.time.TimeAnnotator;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.BlockKind;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Story;
import org.communique.text.Token;
import org.communique.text.Tokenizer;

/**
 * Runs the annotators over a story, each on what the ones before it found. Each goes through the whole story before the next
 * begins: its code then stays in the processor's cache.
 */
public final class StoryAnnotator {
    private final KnownNameAnnotator knownNames;
    private final RankAnnotator ranks;
    private final PostAnnotator posts;
    private final PersonAnnotator people;
    private final WordClasses words;
    private final PublicationDating dating = new PublicationDating();
    private final DatelineAnnotator datelines = new DatelineAnnotator();
    private final TimeAnnotator times = new TimeAnnotator();
    private final Tokenizer tokenizer = new Tokenizer();

    public StoryAnnotator(Lexicon lexicon, WordClasses words) {
        this.knownNames = new KnownNameAnnotator(lexicon);
        this.ranks = new RankAnnotator(words);
        this.posts = new PostAnnotator(words);
        this.people = new PersonAnnotator(posts);
        this.words = words;
    }

    public AnnotatedStory annotate(Story story) {
        return annotate(List.of(story)).getFirst();
    }

    /** The same of many stories, each by itself. */
    public List<AnnotatedStory> annotate(List<Story> stories) {
        List<Optional<PublicationDate>> publications =
                stories.stream().map(dating::publication).toList();
        List<List<NameLayer>> names = stories.stream()
                .map(story -> knownNames.annotate(story.sentences()))
                .toList();
        List<List<List<Mention.RankMention>>> ranked = names.stream()
                .map(layers -> layers.stream()
                        .map(layer -> ranks.annotate(layer.sentence()))
                        .toList())
                .toList();
        List<List<TitledSentence>> titled = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            titled.add(titled(names.get(i), ranked.get(i)));
        }
        List<List<List<Mention.PersonMention>>> persons =
                titled.stream().map(people::annotate).toList();
        List<List<TimeExpression>> dates = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            dates.add(times.annotate(stories.get(i), publications.get(i)));
        }
        List<AnnotatedStory> annotated = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            Optional<Dateline> dateline = datelines.annotate(story, publications.get(i));
            Optional<Mention.PlaceMention> place =
                    dateline.flatMap(Dateline::place).flatMap(span -> place(story, span));
            annotated.add(new AnnotatedStory(
                    story,
                    publications.get(i),
                    dateline,
                    place,
                    sentences(titled.get(i), persons.get(i), dates.get(i))));
        }
        return annotated;
    }

    private List<TitledSentence> titled(List<NameLayer> names, List<List<Mention.RankMention>> ranked) {
        List<TitledSentence> titled = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            titled.add(new TitledSentence(
                    names.get(i), ranked.get(i), posts.annotate(names.get(i), ranked.get(i)), words));
        }
        return titled;
    }

    /** @param dates of the whole story in the order of the text */
    private static List<AnnotatedSentence> sentences(
            List<TitledSentence> titled, List<List<Mention.PersonMention>> persons, List<TimeExpression> dates) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        int date = 0;
        for (int i = 0; i < titled.size(); i++) {
            TitledSentence layer = titled.get(i);
            Span span = layer.names().sentence().span();
            int first = date;
            while (date < dates.size() && dates.get(date).span().begin() < span.end()) {
                date++;
            }
            List<TimeExpression> here = dates.subList(first, date);
            sentences.add(new AnnotatedSentence(layer.names(), layer.ranks(), layer.posts(), persons.get(i), here));
        }
        return sentences;
    }

    private Optional<Mention.PlaceMention> place(Story story, Span span) {
        List<Token> tokens = tokenizer.tokens(story.article().text(), span);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Sentence name = new Sentence(0, 0, BlockKind.HEADER, span, tokens);
        return knownNames.annotate(name).places().stream().findFirst();
    }
}
