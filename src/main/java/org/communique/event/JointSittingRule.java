package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Two governments that sit down together: {@code "the governments of Chile and Peru held a joint session in Arica"}, {@code
 * "the cabinets of both states met for a joint sitting"}. What has a name of its own is a dialogue session already.
 */
final class JointSittingRule implements EventRule {
    private static final String RULE = JointSittingRule.class.getSimpleName();
    private static final int REACH = 16;
    private static final Set<String> BODIES = WordSet.of("governments", "cabinets");
    private static final Set<String> TOGETHER = WordSet.of("joint", "common", "binational", "intergovernmental");
    private static final Set<String> SITTINGS = WordSet.of("session", "sitting", "meeting", "consultations");
    private static final Set<String> HOLD = WordSet.words("""
            held hold holds met meet meets convened gathered sat opened concluded""");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || !scene.gatherings().named().isEmpty() || !scene.speaksOf(BODIES)) {
            return List.of();
        }
        for (int at = 1; at < scene.size(); at++) {
            if (scene.isAt(at, SITTINGS) && scene.isAt(at - 1, TOGETHER)) {
                Optional<Draft> draft = draft(scene, at);
                if (draft.isPresent()) {
                    return List.of(draft.get());
                }
            }
        }
        return List.of();
    }

    /** "A joint session of the governments of Chile and Peru": the two behind the noun. */
    private static List<Party> sidesOf(Scene scene, int noun) {
        for (int at = noun + 2; at < Math.min(scene.size(), noun + 5); at++) {
            if (scene.isAt(at, BODIES)) {
                return scene.partiesWithin(at, Math.min(scene.size(), at + 9));
            }
        }
        return List.of();
    }

    private static int held(Scene scene, int noun) {
        for (int at = noun + 2; at < Math.min(scene.size(), noun + REACH); at++) {
            if (scene.isAt(at, HOLD) || scene.isAt(at, "took", "place", "began", "ended")) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Draft> draft(Scene scene, int noun) {
        int verb = -1;
        int body = -1;
        for (int at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
            verb = verb < 0 && scene.isAt(at, HOLD) ? at : verb;
            body = verb >= 0 && scene.isAt(at, BODIES) ? at : body;
        }
        List<Party> sides = body < 0 ? List.of() : scene.partiesWithin(Math.max(0, body - 4), verb);
        if (sides.isEmpty() && scene.isAt(noun + 1, "of", "between")) {
            verb = held(scene, noun);
            sides = verb < 0 ? List.of() : sidesOf(scene, noun);
        }
        if (sides.size() != 2 || !sides.stream().allMatch(Party.State.class::isInstance)) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.DIALOGUE_SESSION, scene.index(), noun);
        draft.evidence.add(scene.evidence(noun, RULE));
        draft.parties.addAll(sides);
        draft.ordinal = Ordinals.of(scene.word(noun - 2));
        draft.status = scene.modality().status(verb);
        return Optional.of(draft);
    }
}
