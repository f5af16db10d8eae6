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
        return scene.gatherings().named().stream()
                .filter(gathering -> gathering.type() == EventType.CONFERENCE)
                .filter(gathering -> new GatheringTale(scene, gathering).isTold())
                .map(gathering -> new GatheringDraft(scene, RULE).of(gathering))
                .toList();
    }
}
