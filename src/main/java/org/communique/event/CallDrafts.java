package org.communique.event;

import java.util.List;
import org.communique.annotation.TokenRange;

/** Makes calls of what a rule found: one for each side that is spoken to. */
final class CallDrafts {
    private final Scene scene;
    private final TokenRange trigger;
    private final Encounter encounter;

    CallDrafts(Scene scene, TokenRange trigger, String rule) {
        this.scene = scene;
        this.trigger = trigger;
        this.encounter = new Encounter(scene, trigger.first(), rule);
    }

    /** The first speak to, phone or call the others. */
    List<Draft> from(List<Actor> callers, List<Actor> callees) {
        return situated(encounter.between(EventType.CALL, callers, Role.CALLER, callees, Role.CALLEE));
    }

    /** Two speak to each other, and nobody is said to have called. */
    List<Draft> among(List<Actor> both) {
        return situated(encounter.together(EventType.CALL, both));
    }

    private List<Draft> situated(List<Draft> drafts) {
        Prospect prospect = new Prospect(scene);
        for (Draft draft : drafts) {
            draft.status = prospect.isAhead(trigger) ? Status.PLANNED : Status.HELD;
            boolean before = prospect.isPast(trigger) || prospect.isPluperfect(trigger);
            draft.background = draft.status == Status.HELD && before;
            draft.undated = draft.background;
        }
        return drafts;
    }
}
