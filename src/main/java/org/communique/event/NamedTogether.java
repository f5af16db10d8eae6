package org.communique.event;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.entity.Person;

/**
 * Meetings of the only officials of two sides whom a sentence names, where it has a word for a meeting and no rule says who
 * did what: {@code "The talks, at which trade was the subject, saw A of Chad facing B of Peru"}.
 */
final class NamedTogether {
    private static final String RULE = NamedTogether.class.getSimpleName();
    private static final Set<TriggerClass> MEETING = EnumSet.of(
            TriggerClass.TALKS, TriggerClass.MEET, TriggerClass.RECEIVE, TriggerClass.CALL_ON, TriggerClass.INTERLOCUTOR);
    private static final Set<String> ELSEWHERE = Set.of(
            "letter", "message", "telegram", "phone", "telephone", "video", "statement", "interview", "tweet", "court",
            "that", "signed", "attended", "accompanied", "said", "elected", "airport", "tarmac", ";", "not");

    /** What the sentence tells; empty where {@code told} has an event of it already. */
    List<Draft> read(Scene scene, List<Draft> told) {
        if (scene.isHeadline() || scene.isCaption() || told.stream().anyMatch(draft -> draft.type != EventType.VISIT) || scene.speaksOf(ELSEWHERE)) {
            return List.of();
        }
        Optional<TriggerMention> word = scene.triggers().stream()
                .filter(trigger -> trigger.classes().stream().anyMatch(MEETING::contains))
                .findFirst();
        Map<Party, Actor> sides = new LinkedHashMap<>();
        int people = 0;
        for (Actor actor : scene.actors()) {
            if (actor instanceof Actor.Named named) {
                Person person = scene.person(named.person());
                if (person.side().isEmpty() || person.position().isEmpty() && person.rank().isEmpty()) {
                    return List.of();
                }
                people++;
                sides.putIfAbsent(person.side().get(), actor);
            }
        }
        return word.isPresent() && sides.size() == 2 && people == 2
                ? new Encounter(scene, word.get().range().first(), RULE)
                        .together(EventType.MEETING, List.copyOf(sides.values()))
                : List.of();
    }
}
