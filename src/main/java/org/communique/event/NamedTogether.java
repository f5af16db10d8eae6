package org.communique.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Person;
import org.communique.text.WordSet;

/**
 * Meetings of the only two officials whom a sentence names, where it has a word for a meeting and no rule says who did what:
 * {@code "Trade was what the talks came down to for A of Chad as for B of Peru"}. Where the two are known to have come
 * together otherwise, it is that event.
 */
final class NamedTogether {
    private static final String RULE = NamedTogether.class.getSimpleName();
    private static final Set<TriggerClass> MEETING = EnumSet.of(
            TriggerClass.TALKS,
            TriggerClass.MEET,
            TriggerClass.RECEIVE,
            TriggerClass.CALL_ON,
            TriggerClass.INTERLOCUTOR);
    /** Words of sentences whose people need not have come together. */
    private static final Set<String> ELSEWHERE = WordSet.of(
            "letter",
            "message",
            "telegram",
            "phone",
            "telephone",
            "video",
            "statement",
            "interview",
            "tweet",
            "court",
            "that",
            "signed",
            "attended",
            "accompanied",
            "said",
            "elected",
            "airport",
            "tarmac",
            ";",
            "not");

    /** What the sentence tells besides {@code told}, which its rules found. */
    List<Draft> read(Scene scene, List<Draft> told) {
        if (scene.isHeadline() || scene.isCaption() || told.stream().anyMatch(draft -> draft.type != EventType.VISIT)) {
            return List.of();
        }
        Optional<TriggerMention> word = scene.triggers().stream()
                .filter(trigger -> trigger.classes().stream().anyMatch(MEETING::contains))
                .findFirst();
        List<Actor> named =
                scene.actors().stream().filter(Actor.Named.class::isInstance).toList();
        boolean two = named.size() == 2 && named.stream().allMatch(actor -> isOfficial(scene, actor));
        if (word.isEmpty() || !two || scene.speaksOf(ELSEWHERE)) {
            return List.of();
        }
        List<Draft> drafts = new Encounter(scene, word.get().range().first(), RULE).together(EventType.MEETING, named);
        drafts.forEach(draft -> draft.tentative = true);
        return drafts;
    }

    private static boolean isOfficial(Scene scene, Actor actor) {
        if (!(actor instanceof Actor.Named named)) {
            return false;
        }
        Person person = scene.person(named.person());
        return person.side().isPresent()
                && (person.position().isPresent() || person.rank().isPresent());
    }
}
