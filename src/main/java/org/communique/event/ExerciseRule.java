package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Party;

/** Military exercises of several states: {@code "the joint exercise X of A and B started in C"}. */
final class ExerciseRule implements EventRule {
    private static final String RULE = ExerciseRule.class.getSimpleName();
    private static final Set<String> HEAD =
            Set.of("exercise", "exercises", "drill", "drills", "manoeuvres", "maneuvers");
    private static final Set<String> RUNS = Set.of(
            "started",
            "began",
            "begin",
            "opened",
            "kicked",
            "conducted",
            "held",
            "took",
            "resumed",
            "concluded",
            "ended",
            "start",
            "hold",
            "launched",
            "wrapped",
            "resume",
            "taking",
            "starts",
            "commenced");
    private static final Set<String> JOINT = Set.of(
            "joint",
            "military",
            "bilateral",
            "multinational",
            "naval",
            "trilateral",
            "combined",
            "multilateral",
            "annual",
            "field");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (!scene.isAt(at, HEAD) || !runs(scene, at)) {
                continue;
            }
            List<Party> parties = scene.partiesWithin(0, scene.size());
            boolean joint = false;
            for (int back = Math.max(0, at - 4); back < at; back++) {
                joint |= scene.isAt(back, JOINT);
            }
            if (joint && parties.size() >= 2) {
                Draft draft = new Draft(EventType.EXERCISE, scene.index(), at);
                draft.evidence.add(scene.evidence(at, RULE));
                draft.parties.addAll(parties);
                draft.status = scene.modality().isAhead(at) ? Status.PLANNED : Status.HELD;
                for (int back = at - 1; back >= Math.max(0, at - 6) && draft.ordinal.isEmpty(); back--) {
                    draft.ordinal = Ordinals.of(scene.word(back));
                }
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static boolean runs(Scene scene, int at) {
        for (int near = Math.max(0, at - 12); near < Math.min(scene.size(), at + 12); near++) {
            if (scene.isAt(near, RUNS)) {
                return true;
            }
        }
        return false;
    }
}
