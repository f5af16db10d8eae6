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
        List<AnnotatedStory> annotated = stories.stream().map(annotator::annotate).toList();
        List<People> people = annotated.stream().map(resolver::resolve).toList();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            told.add(new Told(annotated.get(i), people.get(i), scenes.of(annotated.get(i), people.get(i))));
        }
        List<List<Draft>> drafts =
                events.found(told.stream().flatMap(one -> one.scenes.stream()).toList());
        List<List<EventReport>> found = new ArrayList<>();
        int first = 0;
        for (Told one : told) {
            int end = first + one.scenes.size();
            found.add(events.events(one.story, one.people, one.scenes, drafts.subList(first, end)));
            first = end;
        }
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            reports.add(report(told.get(i), found.get(i)));
        }
        return reports;
    }

    private Report report(Told told, List<EventReport> found) {
        Story story = told.story.story();
        Publication publication = publications.of(told.story);
        if (found.isEmpty() && !isDiplomatic(told.people) || new PrivateAffairs(fields, told.scenes).areTold()) {
            return new Report(story.article(), publication, List.of(), List.of(), List.of(), List.of());
        }
        List<StatementRule.Said> said = new StatementRule(found).statements(told.scenes, speech.annotate(story));
        Set<Integer> spoken = said.stream().map(words -> words.scene().index()).collect(Collectors.toSet());
        List<TopicMention> topicMentions = new DrillTopics(found).with(topics, story, spoken);
        List<StatementReport> statements = new StatementReports(found, topicMentions).of(said);
        return new Report(
                story.article(),
                publication,
                persons(told.people, told.scenes, links.in(told.story, publication.published())),
                found,
                statements,
                new TopicReports(found, told.scenes).of(topicMentions));
    }

    private record Told(AnnotatedStory story, People people, List<Scene> scenes) {}

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
