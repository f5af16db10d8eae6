package org.communique.jmh;

import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.KnownNameAnnotator;
import org.communique.annotation.RankAnnotator;
import org.communique.annotation.StoryAnnotator;
import org.communique.annotation.speech.SpeechVerbAnnotator;
import org.communique.annotation.time.PublicationDate;
import org.communique.annotation.time.PublicationDating;
import org.communique.annotation.time.TimeAnnotator;
import org.communique.annotation.topic.TopicAnnotator;
import org.communique.article.Article;
import org.communique.entity.PersonResolver;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each annotator takes of the time for an article of 3 kB; {@code allAnnotators} is what runs before people are resolved. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class AnnotatorBenchmark {
    private final Stages stages = Stages.ofProject();
    private final List<Article> articles = new Articles().of(3_000, 100);
    private final List<Story> stories =
            articles.stream().map(stages.stories()::read).toList();
    private final StoryReader reader = stages.stories();
    private final StoryAnnotator all =
            new StoryAnnotator(stages.gazetteer(), stages.lexica().words());
    private final List<AnnotatedStory> annotated =
            stories.stream().map(all::annotate).toList();
    private final KnownNameAnnotator names = new KnownNameAnnotator(stages.gazetteer());
    private final RankAnnotator ranks = new RankAnnotator(stages.lexica().words());
    private final PublicationDating dating = new PublicationDating();
    private final TimeAnnotator times = new TimeAnnotator();
    private final SpeechVerbAnnotator speech = new SpeechVerbAnnotator(stages.lexica().speech());
    private final TopicAnnotator topics = new TopicAnnotator(stages.lexica().topics());
    private final PersonResolver people =
            new PersonResolver(stages.gazetteer(), stages.lexica().words());
    private int next;

    private int next() {
        next = (next + 1) % articles.size();
        return next;
    }

    @Benchmark
    public Story storyReader() {
        return reader.read(articles.get(next()));
    }

    @Benchmark
    public AnnotatedStory allAnnotators() {
        return all.annotate(stories.get(next()));
    }

    @Benchmark
    public Object knownNames() {
        return names.annotate(stories.get(next()).sentences());
    }

    @Benchmark
    public void ranks(Blackhole hole) {
        stories.get(next()).sentences().forEach(sentence -> hole.consume(ranks.annotate(sentence)));
    }

    @Benchmark
    public Optional<PublicationDate> publicationDating() {
        return dating.publication(stories.get(next()));
    }

    @Benchmark
    public Object times() {
        AnnotatedStory story = annotated.get(next());
        return times.annotate(story.story(), story.publication());
    }

    @Benchmark
    public Object speechVerbs() {
        return speech.annotate(stories.get(next()));
    }

    @Benchmark
    public Object topics() {
        return topics.annotate(stories.get(next()), Set.of());
    }

    @Benchmark
    public Object people() {
        return people.resolve(annotated.get(next()));
    }
}
