package org.communique.event;

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
        AnnotatedStory annotated = annotator.annotate(story);
        People people = resolver.resolve(annotated);
        List<Scene> scenes = this.scenes.of(annotated, people);
        List<EventReport> found = events.events(annotated, people, scenes);
        Publication publication = publications.of(annotated);
        if (found.isEmpty() && !isDiplomatic(people) || new PrivateAffairs(fields, scenes).areTold()) {
            return new Report(story.article(), publication, List.of(), List.of(), List.of(), List.of());
        }
        List<StatementRule.Said> said = new StatementRule(found).statements(scenes, speech.annotate(story));
        Set<Integer> spoken = said.stream().map(words -> words.scene().index()).collect(Collectors.toSet());
        List<TopicMention> topicMentions = new DrillTopics(found).with(topics, story, spoken);
        List<StatementReport> statements = new StatementReports(found, topicMentions).of(said);
        return new Report(
                story.article(),
                publication,
                persons(people, scenes, links.in(annotated, publication.published())),
                found,
                statements,
                new TopicReports(found, scenes).of(topicMentions));
    }

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
