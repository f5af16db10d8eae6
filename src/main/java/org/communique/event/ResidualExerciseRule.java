package org.communique.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** Exercises that a verb alone tells: {@code "paratroopers of Chad and Niger are training together"}. */
final class ResidualExerciseRule implements ResidualRule {
    private static final String RULE = ResidualExerciseRule.class.getSimpleName();
    private static final Set<TriggerClass> TRIGGERS = Set.of(TriggerClass.JOIN, TriggerClass.RUN);
    private static final Set<EventType> KIN = Set.of(EventType.EXERCISE);
    private static final Set<String> TRAINING = WordSet.words("""
            train trains trained training rehearse rehearsed rehearsing drill drilled drilling""");
    private static final Set<String> TROOPS = WordSet.words("""
            troops soldiers marines paratroopers warships ships frigates frigate navies navy armies army forces
            pilots jets units sailors commandos battalion aircraft corvette""");

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
        int verb = left.range().first();
        Set<Party> sides = new LinkedHashSet<>();
        scene.sentence().names().states().forEach(state -> sides.add(new Party.State(state.iso3())));
        if (!scene.isAt(verb, TRAINING) || !scene.speaksOf(TROOPS) || sides.size() < 2) {
            return List.of();
        }
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), verb);
        draft.evidence.add(scene.evidence(verb, RULE));
        draft.parties.addAll(sides);
        draft.status = scene.modality().status(verb);
        return List.of(draft);
    }
}
