package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Calls that a verb of calling tells: {@code "A phoned B"}, {@code "A was telephoned by B"}, {@code "A called B on Monday"}.
 * Who "called B a liar" called nobody.
 */
final class PhoneRule implements EventRule {
    private static final String RULE = PhoneRule.class.getSimpleName();
    private static final int INSERTION = 9;
    private static final Set<String> BEHIND_CALLED = WordSet.of(
            "",
            ",",
            ".",
            ";",
            "on",
            "and",
            "to",
            "after",
            "earlier",
            "today",
            "yesterday",
            "last",
            "late",
            "early",
            "this",
            "from",
            "in",
            "before",
            "about",
            "again",
            "over",
            "twice",
            "by",
            "at",
            "ahead",
            "during",
            "separately",
            "later",
            "following",
            "when",
            "as",
            "-",
            "–");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            boolean phones = trigger.is(TriggerClass.PHONE) && isVerb(scene, trigger.range());
            boolean dials = trigger.is(TriggerClass.DIAL)
                            && scene.word(trigger.range().first()).endsWith("ed")
                    || trigger.is(TriggerClass.DIAL)
                            && isTold(scene, trigger.range().first());
            boolean pays = MeetingRule.onWhom(scene, trigger.range().first()) > 0;
            if (!pays && (phones || dials)) {
                drafts.addAll(call(scene, trigger.range(), dials));
            }
        }
        return drafts;
    }

    /** "Phone" is a verb behind "to" and "will", or with an ending that only verbs have. */
    private static boolean isVerb(Scene scene, TokenRange range) {
        String word = scene.word(range.first());
        boolean bare = isOneOf(word, "phone", "telephone");
        boolean plural = isOneOf(word, "phones", "telephones");
        return !bare && !plural
                || bare && isTold(scene, range.first())
                || plural && !scene.clause().object(range.end()).isEmpty();
    }

    private static boolean isTold(Scene scene, int verb) {
        return isOneOf(scene.word(verb - 1), "to", "will", "would", "ministers", "fms");
    }

    private static List<Draft> call(Scene scene, TokenRange verb, boolean dials) {
        Clause clause = scene.clause();
        CallDrafts drafts = new CallDrafts(scene, verb, RULE);
        int agent = clause.agentAt(verb.end());
        if (agent >= 0 && clause.isPassive(verb.first())) {
            boolean plain = !dials || agent == verb.end();
            return plain ? drafts.from(clause.governed(agent, Set.of("by")), clause.subject(verb.first())) : List.of();
        }
        List<Actor> callers = clause.subject(verb.first());
        if (callers.isEmpty()) {
            callers = scene.focusActor(verb);
        }
        List<Actor> callees = clause.object(behindInsertion(scene, verb.end()));
        int whom = callees.isEmpty() ? whom(scene, verb.first()) : -1;
        if (whom >= 0) {
            return drafts.from(callers, clause.lastBefore(whom));
        }
        if (callees.isEmpty() && isOneOf(scene.word(verb.end()), "him", "her")) {
            callees = scene.opposite(callers, verb);
            return isCallee(scene, verb.end() + 1, dials) ? drafts.from(callers, callees) : List.of();
        }
        boolean called =
                !callees.isEmpty() && isCallee(scene, callees.getLast().range().end(), dials);
        return called ? drafts.from(callers, callees) : List.of();
    }

    /** "B, whom A had rung": the index of "whom" close before the verb, or -1. */
    private static int whom(Scene scene, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 9); at--) {
            if (scene.word(at).equals("whom") && !isOneOf(scene.word(at - 1), "with", "to", "of")) {
                return at;
            }
        }
        return -1;
    }

    /** "Called, one after the other, A and B": the index behind what commas set apart right behind the verb. */
    private static int behindInsertion(Scene scene, int end) {
        for (int at = end + 1; at < end + INSERTION && scene.word(end).equals(","); at++) {
            if (scene.word(at).equals(",")) {
                return at + 1;
            }
        }
        return end;
    }

    /** Whether nothing stands behind a person that somebody is called: "called B a friend", "called B's plan bold". */
    private static boolean isCallee(Scene scene, int behind, boolean dials) {
        return !scene.word(behind).equals("'s") && (!dials || BEHIND_CALLED.contains(scene.word(behind)));
    }
}
