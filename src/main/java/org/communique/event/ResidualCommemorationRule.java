package org.communique.event;

import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;

/**
 * Celebrations and remembrances where officials of two sides were, in whatever words: {@code "A represented his country at
 * Chad's independence celebrations"}.
 */
final class ResidualCommemorationRule implements ResidualRule {
    private static final String RULE = ResidualCommemorationRule.class.getSimpleName();
    private static final Set<TriggerClass> TRIGGERS = Set.of(TriggerClass.CELEBRATION, TriggerClass.CELEBRATE);
    private static final Set<EventType> KIN = Set.of(EventType.COMMEMORATION);

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
        List<Actor> officials = new OfficialsAround(scene, left.range()).officials();
        Set<Party> sides = scene.sides(officials);
        if (sides.size() == 1) {
            scene.sentence().names().states().forEach(state -> sides.add(new Party.State(state.iso3())));
        }
        if (officials.isEmpty() || sides.size() != 2) {
            return List.of();
        }
        Draft draft =
                new Draft(EventType.COMMEMORATION, scene.index(), left.range().first());
        draft.evidence.add(scene.evidence(left.range().first(), RULE));
        Takers.add(scene, draft, officials, Role.PARTICIPANT, RULE);
        draft.parties.addAll(sides);
        draft.status = scene.modality().status(left.range().first());
        return List.of(draft);
    }
}
