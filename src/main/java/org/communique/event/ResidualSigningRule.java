package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/**
 * Signings of a text that the sentence names anywhere, by officials of two sides: {@code "A and B put pen to paper on Monday on
 * a plan"}.
 */
final class ResidualSigningRule implements ResidualRule {
    private static final String RULE = ResidualSigningRule.class.getSimpleName();
    private static final Set<TriggerClass> TRIGGERS = Set.of(TriggerClass.SIGN, TriggerClass.SIGNING);
    private static final Set<EventType> KIN = Set.of(EventType.SIGNING);

    private final DocumentPhrases documents = new DocumentPhrases(RULE);

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
        List<DocumentReport> signed = documents.within(scene, 0, scene.size());
        List<Actor> officials = new ArrayList<>(new OfficialsAround(scene, left.range()).ofTwoSides());
        if (signed.isEmpty() || officials.isEmpty()) {
            return List.of();
        }
        Draft draft = new Draft(EventType.SIGNING, scene.index(), left.range().first());
        draft.evidence.add(scene.evidence(left.range().first(), RULE));
        draft.documents.addAll(signed);
        draft.status = scene.modality().status(left.range().first());
        Takers.add(scene, draft, officials, Role.SIGNATORY, RULE);
        return List.of(draft);
    }
}
