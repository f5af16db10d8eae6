package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/**
 * Visits that only an adjective or a noun for the visitor tells: {@code "the visiting Chadian minister"}, {@code "A, who is
 * visiting"}, {@code "on his arrival"}. They lead to where the story happens.
 */
final class VisitingRule implements EventRule {
    private static final String RULE = VisitingRule.class.getSimpleName();
    private static final int REACH = 5;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            TokenRange word = trigger.range();
            if (!trigger.is(TriggerClass.VISIT) || !scene.word(word.first()).equals("visiting")) {
                continue;
            }
            boolean journey = !new DestinationReader(scene).from(word.end()).isEmpty();
            List<Actor> visitors = journey ? List.of() : behind(scene, word);
            if (!visitors.isEmpty()) {
                List<Draft> found = new VisitDrafts(scene, RULE)
                        .of(word, new VisitorReader(scene).visitors(visitors, word), List.of());
                found.forEach(draft -> draft.borrowedDay = true);
                drafts.addAll(found);
            } else if (!journey && scene.word(word.first() - 1).equals("the")) {
                List<Draft> found = new VisitDrafts(scene, RULE).of(word, Visitors.UNTOLD, List.of());
                found.forEach(draft -> draft.definite = true);
                drafts.addAll(found);
            }
        }
        return drafts;
    }

    private static List<Actor> behind(Scene scene, TokenRange word) {
        if (isOneOf(scene.word(word.first() - 1), "is", "was", "are", "were", "be", "been")) {
            return List.of();
        }
        for (Actor actor : scene.actors()) {
            boolean near = actor.range().end() > word.end() && actor.range().first() <= word.end() + REACH;
            if (near && isPlain(scene, word.end(), actor.range().first())) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    private static boolean isPlain(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isOneOf(scene.word(at), ",", "to", "with", "by", "of", "and", "for")) {
                return false;
            }
        }
        return true;
    }
}
