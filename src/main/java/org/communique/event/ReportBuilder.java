package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.FieldWords;
import org.communique.annotation.Lexica;
import org.communique.annotation.StoryAnnotator;
import org.communique.annotation.speech.SpeechVerbAnnotator;
import org.communique.annotation.topic.TopicAnnotator;
import org.communique.annotation.topic.TopicMention;
import org.communique.entity.Gazetteer;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.entity.PersonResolver;
import org.communique.entity.PublisherResolver;
import org.communique.entity.link.PersonLink;
import org.communique.entity.link.PersonLinker;
import org.communique.text.Story;

/**
 * Reads a story as a careful reader does: who, what, when, where, who said what, and about what. A pure function; one
 * instance may serve many threads.
 */
public final class ReportBuilder {
    private static final String PERSON_RULE = PersonResolver.class.getSimpleName();

    private final StoryAnnotator annotator;
    private final PersonResolver resolver;
    private final EventBuilder events;
    private final Publications publications;
    private final PersonLinks links;
    private final Scenes scenes;
    private final SpeechVerbAnnotator speech;
    private final TopicAnnotator topics;
    private final FieldWords fields;

    public ReportBuilder(Gazetteer gazetteer, Lexica lexica) {
        this.annotator = new StoryAnnotator(gazetteer, lexica.words());
        this.resolver = new PersonResolver(gazetteer, lexica.words());
        this.events = new EventBuilder(gazetteer);
        this.publications = new Publications(new PublisherResolver(gazetteer));
        this.links = new PersonLinks(gazetteer, new PersonLinker(gazetteer));
        this.scenes = new Scenes(lexica);
        this.speech = new SpeechVerbAnnotator(lexica.speech());
        this.topics = new TopicAnnotator(lexica.topics());
        this.fields = lexica.fields();
    }

    /** All that the story says; without a diplomatic event it says nothing that is published. */
    public Report report(Story story) {
        return reports(List.of(story)).getFirst();
    }

    /**
     * The same of many stories, each by itself. Each stage goes through all stories before the next begins: the stages together
     * are more code than a processor's caches hold, and twenty stories take a fifth less time than one after the other.
     */
    public List<Report> reports(List<Story> stories) {
        List<AnnotatedStory> annotated = annotator.annotate(stories);
        List<People> people = annotated.stream().map(resolver::resolve).toList();
        List<Peopled> told = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            told.add(new Peopled(annotated.get(i), people.get(i), scenes.of(annotated.get(i), people.get(i))));
        }
        List<List<Draft>> drafts =
                events.found(told.stream().flatMap(one -> one.scenes.stream()).toList());
        List<Read> read = new ArrayList<>();
        int first = 0;
        for (Peopled one : told) {
            int end = first + one.scenes.size();
            read.add(read(one, drafts.subList(first, end)));
            first = end;
        }
        List<List<StatementRule.Said>> said = read.stream().map(this::said).toList();
        List<List<TopicMention>> about = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            about.add(topics(read.get(i), said.get(i)));
        }
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            reports.add(report(read.get(i), said.get(i), about.get(i)));
        }
        return reports;
    }

    private Read read(Peopled told, List<List<Draft>> drafts) {
        List<EventReport> found = events.events(told.story, told.people, told.scenes, drafts);
        boolean silent =
                found.isEmpty() && !isDiplomatic(told.people) || new PrivateAffairs(fields, told.scenes).areTold();
        return new Read(told, silent ? List.of() : found, silent);
    }

    private List<StatementRule.Said> said(Read read) {
        return read.silent
                ? List.of()
                : new StatementRule(read.events).statements(read.told.scenes, speech.annotate(read.told.story.story()));
    }

    private List<TopicMention> topics(Read read, List<StatementRule.Said> said) {
        Set<Integer> spoken = said.stream().map(words -> words.scene().index()).collect(Collectors.toSet());
        return read.silent ? List.of() : new DrillTopics(read.events).with(topics, read.told.story.story(), spoken);
    }

    private Report report(Read read, List<StatementRule.Said> said, List<TopicMention> about) {
        Peopled told = read.told;
        Publication publication = publications.of(told.story);
        List<PersonReport> persons = read.silent
                ? List.of()
                : persons(told.people, told.scenes, links.in(told.story, publication.published()));
        return new Report(
                told.story.story().article(),
                publication,
                persons,
                read.events,
                new StatementReports(read.events, about).of(said),
                new TopicReports(read.events, told.scenes).of(about));
    }

    private record Peopled(AnnotatedStory story, People people, List<Scene> scenes) {}

    /** @param silent whether it tells nothing that is published */
    private record Read(Peopled told, List<EventReport> events, boolean silent) {}

    /** Whether officials of two sides are named: then the story is one of diplomacy, even if no event could be read. */
    private static boolean isDiplomatic(People people) {
        return people.persons().stream()
                        .filter(person -> person.position().isPresent())
                        .flatMap(person -> person.side().stream())
                        .distinct()
                        .count()
                >= 2;
    }

    private static List<PersonReport> persons(People people, List<Scene> scenes, Function<Person, PersonLink> links) {
        return people.persons().stream()
                .map(person -> person(person, scenes, links.apply(person)))
                .toList();
    }

    private static PersonReport person(Person person, List<Scene> scenes, PersonLink link) {
        Person.Mentioned first = person.mentions().getFirst();
        Evidence evidence = scenes.get(first.sentence()).evidence(first.range().first(), PERSON_RULE);
        return new PersonReport(
                EventReports.personKey(person.index()),
                person.name(),
                person.aliases(),
                person.position(),
                person.rank(),
                person.side(),
                link,
                List.of(evidence));
    }
}
