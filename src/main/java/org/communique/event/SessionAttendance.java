package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.text.WordSet;

/**
 * Who sat for a side of which the text names nobody at the round that it reports: the officials of that side whom the
 * sentences around it name, unless they took part in something else only or stand above such rounds.
 */
final class SessionAttendance {
    private static final String RULE = SessionAttendance.class.getSimpleName();
    private static final int NEAR = 3;
    /** How near talks are told that may be the round. */
    private static final int BESIDE = 2;

    private static final int MOST = 3;
    private static final Set<String> ABSENT = WordSet.of(
            "spokes",
            "press secretary",
            "president",
            "prime minister",
            "king",
            "former",
            "late ",
            "analyst",
            "professor");

    private static final Set<String> DEPUTIES = WordSet.of(
            "deputy minister", "vice", "deputy foreign", "deputy defence", "secretary", "director", "head of");

    private final People people;
    private final List<Scene> scenes;

    SessionAttendance(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        for (Draft session : events) {
            boolean reported = session.type == EventType.DIALOGUE_SESSION
                    && session.status == Status.HELD
                    && !session.background
                    && session.parties.size() == 2;
            if (reported) {
                session.parties.stream()
                        .filter(side -> session.participants.keySet().stream().noneMatch(person -> isOf(person, side)))
                        .toList()
                        .forEach(side -> attend(session, side, events));
            }
        }
        withoutTwins(events);
    }

    /** "Chile and Peru held their 2+2. A and B met C and D": four who meet where the same four sat are at the round. */
    private void withoutTwins(List<Draft> events) {
        List<Draft> sessions = events.stream()
                .filter(event -> event.type == EventType.DIALOGUE_SESSION && event.status == Status.HELD)
                .filter(event -> !event.background && event.participants.size() > MOST)
                .toList();
        events.removeIf(meeting -> meeting.type == EventType.MEETING
                && !meeting.background
                && meeting.status == Status.HELD
                && sessions.stream()
                        .anyMatch(session -> Math.abs(meeting.sentence - session.sentence) <= BESIDE
                                && meeting.parties.equals(session.parties)
                                && isAllOrOneSide(meeting, session)));
    }

    /** The counterparts may not be understood: then those of one side are left. */
    private boolean isAllOrOneSide(Draft meeting, Draft session) {
        boolean oneSide = meeting.participants.size() > 1
                && meeting.participants.keySet().stream()
                                .map(person -> people.persons().get(person).side())
                                .distinct()
                                .count()
                        == 1;
        return meeting.participants.keySet().equals(session.participants.keySet())
                || oneSide && session.participants.keySet().containsAll(meeting.participants.keySet());
    }

    private void attend(Draft session, Party side, List<Draft> events) {
        List<Person> officials = people.persons().stream()
                .filter(person -> isOf(person.index(), side) && isOfficial(person))
                .filter(person -> isOfLevel(person, session))
                .filter(person -> isNear(person, session))
                .filter(person -> events.stream().allMatch(other -> leavesFree(other, session, person)))
                .toList();
        if (officials.size() <= MOST) {
            officials.forEach(person -> session.addParticipant(
                    person.index(),
                    Role.PARTICIPANT,
                    scenes.get(person.mentions().getFirst().sentence())
                            .evidence(person.mentions().getFirst().range().first(), RULE)));
        }
    }

    private boolean isOf(int person, Party side) {
        return people.persons().get(person).side().equals(Optional.of(side));
    }

    private static boolean isOfficial(Person person) {
        String position = position(person);
        return !position.isEmpty() && ABSENT.stream().noneMatch(position::contains);
    }

    /** Whether who took part in something else may have sat here: talks of the same sides beside it may be the round itself. */
    private static boolean leavesFree(Draft other, Draft session, Person person) {
        boolean apart = other == session
                || other.type == EventType.SIGNING
                || other.type == EventType.VISIT
                || !other.participants.containsKey(person.index());
        boolean beside = other.type == EventType.MEETING
                && !other.background
                && other.parties.equals(session.parties)
                && (session.participants.isEmpty()
                        || other.participants.keySet().containsAll(session.participants.keySet()))
                && Math.abs(other.sentence - session.sentence) <= BESIDE;
        return apart || beside;
    }

    /** A minister does not sit opposite a deputy minister. */
    private boolean isOfLevel(Person person, Draft session) {
        return !isMinister(person)
                || session.participants.keySet().stream()
                        .map(people.persons()::get)
                        .noneMatch(SessionAttendance::isDeputy);
    }

    private static boolean isMinister(Person person) {
        return position(person).contains("minister") && !isDeputy(person);
    }

    private static boolean isDeputy(Person person) {
        return DEPUTIES.stream().anyMatch(position(person)::contains);
    }

    private static String position(Person person) {
        return person.position().orElse("").toLowerCase(Locale.ROOT);
    }

    private boolean isNear(Person person, Draft session) {
        return person.mentions().stream()
                .filter(mention -> !scenes.get(mention.sentence()).isHeadline())
                .anyMatch(mention -> session.sentences.stream()
                        .anyMatch(sentence -> Math.abs(sentence - mention.sentence()) <= NEAR));
    }
}
