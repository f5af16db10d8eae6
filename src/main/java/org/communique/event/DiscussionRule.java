package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/**
 * Meetings that are told by what was said in them: {@code "A discussed trade with B"}, {@code "A and B went over the plan"},
 * {@code "A assured B that"}. Where the two are known to have met or spoken, it is that event.
 */
final class DiscussionRule implements EventRule {
    private static final String RULE = DiscussionRule.class.getSimpleName();
    private static final Set<String> WRITTEN = Set.of(
            "letter", "message", "telegram", "cable", "statement", "interview", "reporters", "post", "tweet", "speech", "note",
            "congratulated", "wrote", "parliament", "committee", "court", "press");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        if (scene.speaksOf(WRITTEN) || scene.speaksOfPhone()) {
            return drafts;
        }
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.DISCUSS)) {
                drafts.addAll(discussed(scene, trigger.range()));
            } else if (trigger.is(TriggerClass.AWAIT)) {
                drafts.addAll(awaited(scene, trigger.range()));
            }
        }
        return drafts;
    }

    private static List<Draft> discussed(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        Encounter encounter = new Encounter(scene, verb.first(), RULE);
        List<Actor> subjects = scene.expanded(clause.subject(verb.first()));
        List<Actor> behind = clause.governed(verb.end(), Set.of("with"));
        List<Actor> with = behind.isEmpty() && scene.word(0).equals("with") ? clause.governed(0, Set.of("with")) : behind;
        List<Draft> drafts = isNamed(with) && isNamed(subjects)
                ? encounter.between(EventType.MEETING, subjects, Role.PARTICIPANT, with, Role.PARTICIPANT)
                : isNamed(subjects) ? encounter.together(EventType.MEETING, subjects) : List.of();
        return tentative(drafts);
    }

    /** "B expects her for talks", "A is awaited in Warsaw by B". */
    private static List<Draft> awaited(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        int agent = clause.agentAt(verb.end());
        boolean passive = agent >= 0 && clause.isPassive(verb.first());
        List<Actor> subjects = clause.subject(verb.first());
        List<Actor> others = passive ? clause.governed(agent, Set.of("by")) : clause.object(verb.end());
        if (!isNamed(subjects) || !isNamed(others)) {
            return List.of();
        }
        List<Draft> drafts = new Encounter(scene, verb.first(), RULE)
                .between(
                        EventType.MEETING,
                        subjects,
                        passive ? Role.GUEST : Role.HOST,
                        others,
                        passive ? Role.HOST : Role.GUEST);
        drafts.forEach(draft -> draft.status = Status.PLANNED);
        return drafts;
    }

    private static boolean isNamed(List<Actor> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(Actor.Named.class::isInstance);
    }

    private static List<Draft> tentative(List<Draft> drafts) {
        drafts.forEach(draft -> draft.tentative = true);
        return drafts;
    }
}
