package org.communique.event;

import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/** Meetings and calls of officials of two sides, in whatever words: {@code "A extended a warm reception to B"}. */
final class ResidualEncounterRule implements ResidualRule {
    private static final String RULE = ResidualEncounterRule.class.getSimpleName();
    private static final DocumentPhrases DOCUMENTS = new DocumentPhrases(RULE);
    private static final Set<TriggerClass> TRIGGERS = Set.of(
            TriggerClass.MEET,
            TriggerClass.RECEIVE,
            TriggerClass.CALL_ON,
            TriggerClass.TALKS,
            TriggerClass.DISCUSS,
            TriggerClass.CALL,
            TriggerClass.LINE,
            TriggerClass.PHONE);
    private static final Set<EventType> KIN = Set.of(
            EventType.MEETING,
            EventType.CALL,
            EventType.DIALOGUE_SESSION,
            EventType.CONFERENCE,
            EventType.AWARD_CONFERRAL);
    private static final Set<TriggerClass> CALLS = Set.of(TriggerClass.CALL, TriggerClass.LINE, TriggerClass.PHONE);
    /** What one side does to the other. */
    static final Set<TriggerClass> ONE_TO_ANOTHER = Set.of(TriggerClass.RECEIVE, TriggerClass.CALL_ON);

    /** What makes a noun of a word that may be a verb: "a welcome". */
    private static final Set<String> BEFORE_NOUN = WordSet.of("a", "the", "given", "warm");
    /** What a word stands behind that only points to an encounter told elsewhere. */
    private static final Set<String> POINTING = WordSet.words("""
            the this that these those their its such both""");

    /** What stands behind a noun whose words tell themselves which encounter it is: "the call that A took". */
    private static final Set<String> TOLD_BEHIND = WordSet.of("between", "of", "that", "which", "held", "with");

    /** Calls that are paid. */
    private static final Set<String> IN_PERSON =
            WordSet.of("courtesy", "farewell", "introductory", "protocol", "official");

    private static final Set<String> REPEATED = WordSet.of("every", "annually", "regularly");

    @Override
    public Set<TriggerClass> triggers() {
        return TRIGGERS;
    }

    @Override
    public Set<EventType> kin() {
        return KIN;
    }

    @Override
    public List<Draft> read(Scene scene, TriggerMention left) {
        TokenRange word = left.range();
        List<Actor> officials = isOther(scene, left) ? List.of() : new OfficialsAround(scene, word).ofTwoSides();
        boolean discussion =
                left.classes().stream().allMatch(one -> one == TriggerClass.DISCUSS || one == TriggerClass.SPEAK);
        if (officials.isEmpty()
                || discussion && !areJoined(scene, officials)
                || left.classes().stream().anyMatch(ONE_TO_ANOTHER::contains) && areReceived(scene, officials, word)) {
            return List.of();
        }
        return new Encounter(scene, word.first(), RULE).together(type(scene, left), officials);
    }

    /** A call, unless it is one that is paid, or a meeting. */
    static EventType type(Scene scene, TriggerMention left) {
        boolean call = left.classes().stream().anyMatch(CALLS::contains)
                && !scene.isAt(left.range().first() - 1, IN_PERSON);
        return call || scene.speaksOfPhone() ? EventType.CALL : EventType.MEETING;
    }

    /** Whether the word only points to an encounter told elsewhere, or tells of repeated ones, of an honour or an arrival. */
    static boolean isOther(Scene scene, TriggerMention left) {
        TokenRange word = left.range();
        return scene.isAt(word.first() - 1, POINTING) && !scene.isAt(word.end(), TOLD_BEHIND)
                || left.is(TriggerClass.CONFER) && !scene.word(word.end()).equals("with")
                || isAboutOfDocument(scene, word.first())
                || scene.speaksOf(REPEATED)
                || scene.speaksOf("plane")
                || Airfield.isToldIn(scene);
    }

    /** "A memorandum on political consultations": the encounter is what the text is about. */
    private static boolean isAboutOfDocument(Scene scene, int at) {
        return DOCUMENTS.in(scene).stream().anyMatch(one -> one.head().end() <= at && at < one.end());
    }

    /** "A and B were received", "A and B were given a welcome" leave open by whom. */
    private static boolean areReceived(Scene scene, List<Actor> officials, TokenRange word) {
        return officials.getLast().range().end() <= word.first()
                && (scene.clause().isPassive(word.first()) || scene.isAt(word.first() - 1, BEFORE_NOUN));
    }

    /** "A and B", "A ... with B": together in what they do, and not one of them after the other. */
    private static boolean areJoined(Scene scene, List<Actor> officials) {
        int second = officials.getLast().range().first();
        for (int at = second - 1; at >= Math.max(0, second - 3); at--) {
            if (scene.isAt(at, "with", "to")
                    || scene.word(at).equals("and")
                            && officials.getFirst().range().end() <= at) {
                return true;
            }
        }
        return false;
    }
}
