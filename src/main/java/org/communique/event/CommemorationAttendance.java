package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.text.WordSet;

/**
 * Who was at the one commemoration that a story reports, where its sentences only tell that they spoke, laid flowers or were
 * there: officials in the sentences behind it who are told to take part in nothing else.
 */
final class CommemorationAttendance {
    private static final String RULE = CommemorationAttendance.class.getSimpleName();
    private static final int NEAR = 5;
    private static final Set<String> THERE = WordSet.words("""
            attended attending attendance present participated participating part there among laid laying lit
            spoke speaking addressed address speech remarks said told stressed joined accompanied honoured
            honored tribute watched gathered guests unveiled represented led""");
    /** What tells it also where the story reports other things. */
    private static final Set<String> PRESENT = WordSet.words("""
            attended attending attendance present participated there among laid joined represented guests""");

    private static final Set<String> ABSENT = WordSet.of("spokes", "former", "late ", "press", "historian", "author");

    private final People people;
    private final List<Scene> scenes;

    CommemorationAttendance(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        List<Draft> current = events.stream()
                .filter(event -> !event.background && event.type != EventType.VISIT)
                .toList();
        List<Draft> commemorations = current.stream()
                .filter(event -> event.type == EventType.COMMEMORATION && event.status == Status.HELD)
                .toList();
        if (commemorations.size() != 1) {
            return;
        }
        Draft commemoration = commemorations.getFirst();
        Set<String> there = current.size() == 1 ? THERE : PRESENT;
        for (Person person : people.persons()) {
            boolean elsewhere = events.stream()
                    .filter(event -> event.type != EventType.AWARD_CONFERRAL)
                    .anyMatch(event -> event.participants.containsKey(person.index()));
            if (!elsewhere && isOfficial(person)) {
                person.mentions().stream()
                        .filter(mention -> isThere(commemoration, mention.sentence(), there))
                        .findFirst()
                        .ifPresent(mention -> add(commemoration, person, mention.sentence()));
            }
        }
    }

    private void add(Draft commemoration, Person person, int sentence) {
        commemoration.addParticipant(
                person.index(), Role.PARTICIPANT, scenes.get(sentence).evidence(0, RULE));
        person.side().ifPresent(commemoration.parties::add);
    }

    private static boolean isOfficial(Person person) {
        String position = person.position().or(person::rank).orElse("").toLowerCase(Locale.ROOT);
        return person.side().isPresent()
                && !position.isEmpty()
                && ABSENT.stream().noneMatch(position::contains);
    }

    private boolean isThere(Draft commemoration, int sentence, Set<String> there) {
        Scene scene = scenes.get(sentence);
        boolean behind = commemoration.sentences.stream().anyMatch(one -> sentence >= one && sentence - one <= NEAR);
        return behind && !scene.isHeadline() && scene.speaksOf(there);
    }
}
