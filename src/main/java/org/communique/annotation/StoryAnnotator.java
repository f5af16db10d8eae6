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
        Optional<PublicationDate> publication = dating.publication(story);
        Optional<Dateline> dateline = datelines.annotate(story, publication);
        List<NameLayer> names = knownNames.annotate(story.sentences());
        List<List<Mention.RankMention>> rankMentions =
                names.stream().map(layer -> ranks.annotate(layer.sentence())).toList();
        List<TitledSentence> layers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            layers.add(new TitledSentence(
                    names.get(i), rankMentions.get(i), posts.annotate(names.get(i), rankMentions.get(i)), words));
        }
        List<List<Mention.PersonMention>> persons = people.annotate(layers);
        List<TimeExpression> dates = times.annotate(story, publication);
        List<AnnotatedSentence> sentences = new ArrayList<>();
        int date = 0;
        for (int i = 0; i < layers.size(); i++) {
            TitledSentence layer = layers.get(i);
            Span span = layer.names().sentence().span();
            int first = date;
            while (date < dates.size() && dates.get(date).span().begin() < span.end()) {
                date++;
            }
            List<TimeExpression> here = dates.subList(first, date);
            sentences.add(new AnnotatedSentence(layer.names(), layer.ranks(), layer.posts(), persons.get(i), here));
        }
        Optional<Mention.PlaceMention> place = dateline.flatMap(Dateline::place).flatMap(span -> place(story, span));
        return new AnnotatedStory(story, publication, dateline, place, sentences);
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
