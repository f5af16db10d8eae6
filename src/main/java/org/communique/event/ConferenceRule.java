package org.communique.event;

import java.util.List;

/**
 * Gatherings of many by their names: {@code "the 7th Moscow Conference on International Security"}, {@code "the NATO
 * Summit"}, {@code "the 12th Beijing Xiangshan Forum"}, {@code "a trilateral meeting"}.
 */
final class ConferenceRule implements EventRule {
    private static final String RULE = ConferenceRule.class.getSimpleName();

    @Override
    public List<Draft> read(Scene scene) {
        return new GatheringDraft(scene, RULE).told(EventType.CONFERENCE);
    }
}
