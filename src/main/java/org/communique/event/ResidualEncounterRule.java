package org.communique.event;

import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/** Meetings and calls of officials of two sides, in whatever words: {@code "A extended a warm reception to B"}. */
final class ResidualEncounterRule implements ResidualRule {
    private static final String RULE = ResidualEncounterRule.class.getSimpleName();
    private static final Set<TriggerClass> CALLS = Set.of(TriggerClass.CALL, TriggerClass.LINE, TriggerClass.PHONE);
    /** What a word stands behind that only points to an encounter told elsewhere. */
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "their", "its", "such", "both");

    /** What stands behind a noun whose words tell themselves which encounter it is: "the call that A took". */
    private static final Set<String> TOLD_BEHIND = Set.of("between", "of", "that", "which", "held", "with");

    /** Calls that are paid. */
    private static final Set<String> IN_PERSON = Set.of("courtesy", "farewell", "introductory", "protocol", "official");

    private static final Set<String> REPEATED = Set.of("every", "annually", "regularly");

    /** Who greets at an airport welcomes to a visit. */
    private static final Set<String> AIRPORTS = Set.of("airport", "airfield", "airbase", "plane");

    @Override
    public Set<TriggerClass> triggers() {
        return Set.of(
                TriggerClass.MEET,
                TriggerClass.RECEIVE,
                TriggerClass.CALL_ON,
                TriggerClass.TALKS,
                TriggerClass.DISCUSS,
                TriggerClass.CALL,
                TriggerClass.LINE,
                TriggerClass.PHONE);
    }

    @Override
    public Set<EventType> kin() {
        return Set.of(
                EventType.MEETING,
                EventType.CALL,
                EventType.DIALOGUE_SESSION,
                EventType.CONFERENCE,
                EventType.AWARD_CONFERRAL);
    }

    @Override
    public List<Draft> read(Scene scene, TriggerMention left) {
        TokenRange word = left.range();
        boolean pointing = scene.isAt(word.first() - 1, POINTING) && !scene.isAt(word.end(), TOLD_BEHIND)
                || scene.speaksOf(REPEATED)
                || left.is(TriggerClass.CONFER) && !scene.word(word.end()).equals("with");
        List<Actor> officials = pointing || scene.speaksOf(AIRPORTS)
                ? List.of()
                : new OfficialsAround(scene, word).ofTwoSides();
        boolean discussion = left.classes().stream().allMatch(one -> one == TriggerClass.DISCUSS || one == TriggerClass.SPEAK);
        if (officials.isEmpty() || discussion && !areJoined(scene, officials)) {
            return List.of();
        }
        boolean call = left.classes().stream().anyMatch(CALLS::contains) && !scene.isAt(word.first() - 1, IN_PERSON);
        return new Encounter(scene, word.first(), RULE).together(call ? EventType.CALL : EventType.MEETING, officials);
    }

    /** "A and B", "A ... with B": together in what they do, and not one of them after the other. */
    private static boolean areJoined(Scene scene, List<Actor> officials) {
        int second = officials.getLast().range().first();
        for (int at = second - 1; at >= Math.max(0, second - 3); at--) {
            if (scene.isAt(at, Set.of("with", "to")) || scene.word(at).equals("and") && officials.getFirst().range().end() <= at) {
                return true;
            }
        }
        return false;
    }
}
