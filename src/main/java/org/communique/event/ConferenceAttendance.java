package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.text.WordSet;

/**
 * Who was at the one conference or exercise that a story reports, where its sentences only tell what they said: ministers and
 * heads of organisations, at an exercise officers too, who speak in the sentences behind it and are told to take part in
 * nothing else.
 */
final class ConferenceAttendance {
    private static final String RULE = ConferenceAttendance.class.getSimpleName();
    private static final int NEAR = 5;
    private static final Set<String> POSTS =
            WordSet.of("minister", "secretary-general", "secretary of state", "president", "chancellor", "premier");
    private static final Set<String> OFFICERS =
            WordSet.of("chief", "commander", "coordinator", "director", "ambassador");
    private static final Set<EventType> MANY = Set.of(EventType.CONFERENCE, EventType.EXERCISE);
    private static final Set<String> THERE = WordSet.words("""
            said told stressed noted called urged thanked attended attending attendance present participated
            participating participants among spoke speaking speak addressed address speech remarks represented
            sent led headed keynote presented joined chaired hosted welcomed opened closed confirmed arrived""");
    private static final Set<String> ABSENT = WordSet.of("spokes", "former", "late ", "press", "prime minister's");

    private final People people;
    private final List<Scene> scenes;

    ConferenceAttendance(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        List<Draft> current = events.stream()
                .filter(event -> !event.background && event.status == Status.HELD)
                .filter(event -> event.type == EventType.CONFERENCE || event.parties.size() > 1)
                .toList();
        if (current.size() != 1 || !MANY.contains(current.getFirst().type)) {
            return;
        }
        Draft conference = current.getFirst();
        for (Person person : people.persons()) {
            boolean elsewhere = events.stream().anyMatch(event -> event.participants.containsKey(person.index()));
            boolean commands = conference.type == EventType.EXERCISE && isOfficer(person);
            if (!elsewhere && (commands || isOfficial(person))) {
                person.mentions().stream()
                        .filter(mention -> isBehind(conference, mention.sentence()))
                        .findFirst()
                        .ifPresent(mention -> conference.addParticipant(
                                person.index(),
                                Role.PARTICIPANT,
                                scenes.get(mention.sentence())
                                        .evidence(mention.range().first(), RULE)));
            }
        }
    }

    private static boolean isOfficial(Person person) {
        String position = person.position().orElse("").toLowerCase(Locale.ROOT);
        return person.side().filter(Party.State.class::isInstance).isPresent()
                && POSTS.stream().anyMatch(position::contains)
                && ABSENT.stream().noneMatch(position::contains);
    }

    /** Officers speak at an exercise as ministers do at a conference. */
    private static boolean isOfficer(Person person) {
        String position = person.position().orElse("").toLowerCase(Locale.ROOT);
        boolean leads = person.rank().isPresent() || OFFICERS.stream().anyMatch(position::contains);
        return leads && ABSENT.stream().noneMatch(position::contains);
    }

    private boolean isBehind(Draft conference, int sentence) {
        Scene scene = scenes.get(sentence);
        boolean speaks = scene.speaksOf(THERE)
                || scene.triggers().stream().anyMatch(trigger -> trigger.is(TriggerClass.DISCUSS));
        return speaks
                && !scene.isHeadline()
                && conference.sentences.stream().anyMatch(one -> sentence >= one && sentence - one <= NEAR);
    }
}
