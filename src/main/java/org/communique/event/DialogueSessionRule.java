package org.communique.event;

import java.util.List;

/**
 * Rounds of bilateral mechanisms: {@code "co-chaired the 8th Vietnam–Russia Defence Strategy Dialogue" → session 8 of
 * "Vietnam-Russia Defence Strategy Dialogue"}; {@code "the third session of the strategic dialogue"}. A mechanism that is
 * merely named ("mechanisms such as the joint committee") is no session: it needs a number or a verb that holds it.
 */
final class DialogueSessionRule implements EventRule {
    private static final String RULE = DialogueSessionRule.class.getSimpleName();

    @Override
    public List<Draft> read(Scene scene) {
        return new GatheringDraft(scene, RULE).told(EventType.DIALOGUE_SESSION);
    }
}
