package org.communique.event;

import java.util.List;
import java.util.stream.Stream;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;

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
        return situated(
                sides(callers) > 1 && sides(callees) == 1
                        ? encounter.between(EventType.CALL, callees, Role.CALLEE, callers, Role.CALLER)
                        : encounter.between(EventType.CALL, callers, Role.CALLER, callees, Role.CALLEE));
    }

    /** Two speak to each other, and nobody is said to have called. */
    List<Draft> among(List<Actor> both) {
        return situated(encounter.together(EventType.CALL, both));
    }

    private long sides(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> switch (actor) {
                    case Actor.Named named -> scene.person(named.person()).side().stream();
                    case Actor.Unnamed unnamed -> unnamed.sides().stream();
                    case Actor.Side side -> Stream.of(side.party());
                    case Actor.All unused -> Stream.<Party>empty();
                })
                .distinct()
                .count();
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
